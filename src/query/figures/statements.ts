import type { List, ListItem, Node, PhrasingContent, Text } from '../../tree/index.ts'

/** A block's text, with the way back to its nodes. */
export interface Statement {
  readonly text: string
  /** The same, but for what is no figure: citations, dates and numbers of articles are signs that no pattern knows. */
  readonly masked: string
  readonly texts: readonly PlacedText[]
  /** Headings of the sections that it stands in, the outermost first, with their labels: "II. KẾT QUẢ". */
  readonly path: readonly string[]
  /** The item whose first block it is, and its list. */
  readonly item?: { readonly list: List; readonly node: ListItem }
  /** Whether it is a footnote, which may stand amid what goes on behind it. */
  readonly isNote?: boolean
}

/** A text node and where it begins in the statement. */
export interface PlacedText {
  readonly start: number
  readonly node: Text
}

/** Stands for a character of what is no figure. */
export const MASK = '\ufffc'

const OPEN = '[.…]{0,30}'
const NO_FIGURES = [
  'https?://\\S{1,200}|[\\w.-]{1,64}@[\\w.-]{1,64}',
  '(?:QCVN|TCVN|TCXDVN|ISO)[\\s:]\\s?[\\d:./-]+',
  '(?:[Đđ]iều|[Kk]hoản|[Mm]ục)\\s\\d{1,3}(?:(?:,|\\svà|\\sđến|\\shoặc)\\s\\d{1,3}(?![\\d.,]*\\d|\\s\\p{Ll}))+',
  '(?:[Nn]gày|đến|hết|trước|sau|từ|và|,)\\s\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?(?!\\s?[\\d/]|\\s\\p{L}+,?\\s(?:đạt|chiếm|bằng))',
  '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}',
  '(?:tháng|quý|[Nn]ăm)\\s\\d{1,2}[/-]\\d{4}',
  `[Nn]gày\\s(?:\\d{1,2}|${OPEN})\\stháng\\s(?:\\d{1,2}|${OPEN})(?:\\snăm\\s\\d{4})?`,
  '[Nn]gày\\s\\d{1,2}(?:\\sđến\\s(?:ngày\\s)?\\d{1,2})?',
  '[Tt]háng\\s\\d{1,2}(?:\\snăm\\s\\d{4})?',
  '[Nn]ăm(?:\\shọc)?\\s(?:19|20)\\d\\d(?:\\s?[-–,]\\s?(?:19|20)\\d\\d)*',
  '(?:19|20)\\d\\d\\s?[-–]\\s?(?:19|20)\\d\\d',
  '[Đđ]iện\\sthoại:?[\\s\\d.]{1,30}',
  '0\\d{2,3}\\.\\d(?:[\\s.]\\d{3}){2}',
  '(?<![Tt]ổng\\s)(?:[Đđ]iều|[Kk]hoản|[Đđ]iểm|[Mm]ục|số|[Ss]ố|[Tt]hứ|[Ll]ớp|[Tt]ầng|[Đđ]ợt|vị\\strí|mức\\sđộ|[Kk]hu\\sphố|[Pp]hụ\\slục|[Mm]ẫu|[Qq]uý|[Qq]uốc\\slộ|[Đđ]ề\\sán|học\\skỳ|lần|lần\\sthứ|[Kk]hóa|[Tt]ổ|[Nn]hóm|loại|cấp|[Hh]ạng|[Tt]rang|[Bb]ước|[Mm]ũi)\\s\\d{1,2}(?![\\d.,]*\\d)(?!\\s?%)',
  '\\d{1,2}\\sgiờ(?:\\s\\d{1,2}\\sphút)?',
]
/** Numbers of what is enumerated: "(1) hoàn thành; (2) …". */
const ENUMERATOR = '(?<=\\()\\d{1,2}(?=\\))'
const NO_FIGURE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${NO_FIGURES.join('|')}|${ENUMERATOR})`, 'gu')

/**
 * Lists the paragraphs, items and footnotes of a tree, in its order.
 *
 * @param tree any node of a tree
 */
export function statementsOf(tree: Node): readonly Statement[] {
  const statements: Statement[] = []
  const walk = (node: Node, path: readonly string[], item?: Statement['item']) => {
    switch (node.type) {
      case 'paragraph':
        statements.push(statementOf(node.children, path, item))
        return
      case 'footnoteDefinition':
        statements.push({ ...statementOf(node.children, path), isNote: true })
        return
      case 'section': {
        const inside = [...path, titleOf(node)]
        for (const child of node.children) walk(child, inside)
        return
      }
      case 'list':
        for (const child of node.children) {
          const own = child.type === 'listItem' ? { list: node, node: child } : undefined
          if (own === undefined) continue
          own.node.children.forEach((block, index) => {
            walk(block, path, index === 0 ? own : undefined)
          })
        }
        return
      case 'root':
      case 'body':
      case 'notes':
      case 'appendix':
      case 'basis':
      case 'listItem':
        for (const child of node.children) walk(child, path)
    }
  }
  walk(tree, [])
  return statements
}

/** The text of inline nodes as a statement. */
export function statementOf(
  children: readonly PhrasingContent[],
  path: readonly string[],
  item?: Statement['item'],
): Statement {
  const texts: PlacedText[] = []
  let text = ''
  let masked = ''
  const add = (nodes: readonly PhrasingContent[], isCited: boolean) => {
    for (const node of nodes) {
      if (node.type === 'citation') add(node.children, true)
      else if (node.type === 'text') {
        texts.push({ start: text.length, node })
        text += node.value
        masked += isCited ? MASK.repeat(node.value.length) : node.value
      }
    }
  }
  add(children, false)
  return {
    text,
    masked: masked.replace(NO_FIGURE, (found) => MASK.repeat(found.length)),
    texts,
    path,
    ...(item !== undefined && { item }),
  }
}

function titleOf(section: { readonly children: readonly Node[]; readonly printed: string }): string {
  const heading = section.children.find((child) => child.type === 'heading')
  const title = heading === undefined ? '' : statementOf(heading.children, []).text
  return [section.printed, title].filter((part) => part !== '').join(' ')
}
