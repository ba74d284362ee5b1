import type { Data, Literal as UnistLiteral, Node as UnistNode, Parent as UnistParent } from 'unist'

/** A node with a value. */
interface Literal<Type extends string> extends UnistLiteral {
  type: Type
  value: string
  data?: Data
}

/** A node with children. */
interface Parent<Type extends string, Child extends UnistNode> extends UnistParent {
  type: Type
  children: Child[]
  data?: Data
}

/** A node that is neither. */
interface Leaf<Type extends string> extends UnistNode {
  type: Type
  data?: Data
}

/**
 * A document, or several one behind the other: each begins with its header, or with its body where it has none. The
 * children come in this order and each may be missing: header, body, closing, appendices.
 */
export interface Root extends Parent<'root', RootContent> {}

/** What stands above the text: who, what, when, to whom. */
export interface Header extends Parent<'header', HeaderContent> {}

/** The text, from the first line under the subject to the last before the recipients and the signature. */
export interface Body extends Parent<'body', FlowContent> {}

/**
 * The footnotes of a page, where they stand: behind the block that they follow or interrupt. So a section holds the notes
 * to its text, and the tree is in the order of the print.
 */
export interface Notes extends Parent<'notes', FootnoteDefinition | PageBreak | Furniture> {}

/** What stands below the text: recipients and signatures. */
export interface Closing extends Parent<'closing', ClosingContent> {}

/** What is attached to the document (phụ lục), with the number or letter that it is called by; '' if it has none. */
export interface Appendix extends Parent<'appendix', Heading | FlowContent> {
  label: string
}

/** A line that names an agency (cơ quan ban hành): the one that issues the document, or the one above it. */
export interface Issuer extends Parent<'issuer', PhrasingContent> {
  role: 'superior' | 'issuing'
}

/** The name of the state or its motto (quốc hiệu, tiêu ngữ), a line each. */
export interface Motto extends Parent<'motto', PhrasingContent> {}

/** Number and symbol (số, ký hiệu). */
export interface DocNumber extends Parent<'docNumber', PhrasingContent> {
  /** All of it without blanks: "27/2024/QĐ-UBND". */
  code: string
  /** What counts it: "27"; '' where the place was left open. */
  number: string
  /** What it is and whose: "QĐ-UBND". */
  symbol: string
  /** "2024", where the code has the year in it. */
  year?: string
}

/** Place and date (địa danh và thời gian). */
export interface PlaceDate extends Parent<'placeDate', PhrasingContent> {
  /** "Vân Đông"; '' where none is printed. */
  place: string
  /** "2024-08-16"; null where the day or the month was left open or makes no date. */
  date: string | null
}

/** The type of the document (tên loại) as printed. */
export interface DocType extends Parent<'docType', PhrasingContent> {
  /** In capitals: "QUYẾT ĐỊNH". */
  name: string
  /** As the decree shortens it: "QĐ"; '' for a type it has no abbreviation for. */
  abbreviation: string
}

/** What the document is about (trích yếu). */
export interface Subject extends Parent<'subject', PhrasingContent> {}

/** One of those that the document is addressed to (kính gửi). */
export interface Addressee extends Parent<'addressee', PhrasingContent> {}

/** A paragraph that states a legal basis (căn cứ), or whose proposal is followed. */
export interface Basis extends Parent<'basis', Paragraph> {}

/** How a section or an item is marked. */
export type LabelStyle =
  /** Phần I */
  | 'part'
  /** Chương I */
  | 'chapter'
  /** Mục 1 */
  | 'division'
  /** Tiểu mục 1 */
  | 'subdivision'
  /** Điều 1. */
  | 'article'
  /** A. */
  | 'capital'
  /** I. */
  | 'roman'
  /** 1. or 1.1. or 1) */
  | 'decimal'
  /** a) */
  | 'letter'
  /** - */
  | 'dash'
  /** + */
  | 'plus'
  /** any other sign: * • (i) */
  | 'bullet'

/** A heading and what it governs. The first child is the heading. */
export interface Section extends Parent<'section', Heading | FlowContent> {
  /** 1 for the outermost. */
  depth: number
  /** What it is in its sequence, without the sign that closes it: "II", "2.1", "đ", "-"; '' for none. */
  label: string
  /** What stood there, sign and all: "1.", "Điều 5."; '' for none. */
  printed: string
  /** null for a heading without a label. */
  style: LabelStyle | null
}

/** The title of a section or an appendix, without its label. */
export interface Heading extends Parent<'heading', PhrasingContent> {}

/** A paragraph, whole: over line ends, pages and footnotes. */
export interface Paragraph extends Parent<'paragraph', PhrasingContent> {}

/** Items of one style that follow each other. */
export interface List extends Parent<'list', ListItem | PageBreak | Furniture> {
  style: LabelStyle
}

/** A labelled paragraph, with what else belongs to it. */
export interface ListItem extends Parent<'listItem', FlowContent> {
  label: string
  printed: string
}

/** A table. */
export interface Table extends Parent<'table', TableRow> {}

/** A row of a table. */
export interface TableRow extends Parent<'tableRow', TableCell> {}

/** A cell of a row. */
export interface TableCell extends Parent<'tableCell', PhrasingContent> {
  data?: TableCellData
}

/** How many columns and rows a merged cell covers, 1 and more; the other cells that it covers are empty. */
export interface TableCellData extends Data {
  columns?: number
  rows?: number
}

/** The text of a footnote. */
export interface FootnoteDefinition extends Parent<'footnoteDefinition', PhrasingContent> {
  /** "3" */
  identifier: string
}

/** Those who get the document (nơi nhận). */
export interface Recipients extends Parent<'recipients', Recipient | PageBreak | Furniture> {}

/** One of them, without the dash before and the sign behind. */
export interface Recipient extends Parent<'recipient', PhrasingContent> {
  /** What it is sent for, as printed in brackets: "b/c", "để báo cáo". */
  purpose?: string
  /** Whether it is the line of the archive: "Lưu: VT". */
  archive: boolean
}

/** Who signed. */
export interface Signature extends Parent<'signature', SignatureLine | PageBreak | Furniture> {
  /** On whose behalf: TM (thay mặt), KT (ký thay), TL (thừa lệnh), TUQ (thừa uỷ quyền), Q (quyền); of two the last. */
  authority: 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q' | null
  /** The office of the one who signed (chức vụ): "PHÓ CHỦ TỊCH"; '' if none is printed. A node's position is another thing. */
  office: string
  /** The name, without the rank or degree that its line may have before it; '' if there is none. */
  signer: string
}

/** A line of a signature: authority, position or name. */
export interface SignatureLine extends Parent<'signatureLine', PhrasingContent> {}

/** Text. Blanks and line ends are one blank each. */
export interface Text extends Literal<'text'> {}

/** A mark that points to a footnote. */
export interface FootnoteReference extends Leaf<'footnoteReference'> {
  identifier: string
}

/** Another document that the text names by its code. */
export interface Citation extends Parent<'citation', Text | FootnoteReference | PageBreak> {
  /** "61/2018/NĐ-CP" */
  code: string
  /** In small letters: "nghị định"; where the text says it. */
  documentType?: string
  /** "2018-04-23", where the text says it whole. */
  issuedDate?: string
  /** "Chính phủ", where the text says it. */
  issuer?: string
}

/** Where a page begins: between blocks, or within a paragraph that runs on. */
export interface PageBreak extends Leaf<'pageBreak'> {
  /** Number of the page that begins, counted from 1. */
  page: number
}

/** What belongs to the paper and not to the text. */
export interface Furniture extends Literal<'furniture'> {
  kind: 'pageNumber' | 'runningHead' | 'noise' | 'link'
}

export type HeaderContent =
  | Issuer
  | Motto
  | DocNumber
  | PlaceDate
  | DocType
  | Subject
  | Addressee
  | PageBreak
  | Furniture
export type FlowContent = Section | Paragraph | List | Table | Basis | Notes | PageBreak | Furniture
export type ClosingContent = Recipients | Signature | PageBreak | Furniture
export type RootContent = Header | Body | Closing | Appendix
export type PhrasingContent = Text | FootnoteReference | Citation | PageBreak

/** Every node of the tree. */
export type Node =
  | Root
  | RootContent
  | HeaderContent
  | FlowContent
  | Heading
  | ListItem
  | TableRow
  | TableCell
  | FootnoteDefinition
  | ClosingContent
  | Recipient
  | SignatureLine
  | PhrasingContent

/** The node of a type. */
export type NodeOf<Type extends Node['type']> = Extract<Node, { type: Type }>
