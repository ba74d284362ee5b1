import { documents, type Root, textOf } from '../tree/index.ts'
import { pageAmount } from './page-amount.ts'
import { type RecipientEntry, recipients } from './recipients.ts'
import { select, selectAll } from './select.ts'
import { signature } from './signatures.ts'

/**
 * What is registered of a document, by the names of decree 30/2020/NĐ-CP, Annex VI, for documents sent. What the
 * document does not say is null.
 */
export interface Metadata {
  /** Tên loại văn bản, as printed: "BÁO CÁO"; null for an official letter, which names none. */
  readonly TypeName: string | null
  /** Số của văn bản: "27". */
  readonly CodeNumber: string | null
  /** Ký hiệu của văn bản: "QĐ-UBND". */
  readonly CodeNotation: string | null
  /** Ngày, tháng, năm văn bản: "2024-08-16". */
  readonly IssuedDate: string | null
  /** Tên cơ quan, tổ chức ban hành văn bản. */
  readonly OrganName: string | null
  /** Trích yếu nội dung. */
  readonly Subject: string | null
  /** Ngôn ngữ. */
  readonly Language: 'Tiếng Việt'
  /** Số trang của văn bản. */
  readonly PageAmount: number
  /** Chức vụ, họ tên người ký: the first, where several signed. */
  readonly SignerInfo: { readonly Position: string | null; readonly FullName: string | null } | null
  /** Nơi nhận: those that the document is addressed to, then the other recipients. */
  readonly To: readonly { readonly OrganName: string }[]
}

/** Sends on to those named elsewhere in the document: "Như trên", "Như Điều 3". */
const ELSEWHERE = /^như\s+(trên|(kính gửi|điều|mục)(?![\p{L}]))/iu

/**
 * Reads off a document what is registered of it.
 *
 * @param tree a tree; of several documents the first one counts, `documents(tree).map(metadata)` has them all
 * @returns every field, null where the document does not say it
 * @example
 * metadata(tree).IssuedDate // '2024-08-16'
 */
export function metadata(tree: Root): Metadata {
  const [document = tree] = documents(tree)
  const number = select('docNumber', document)
  const issuing = selectAll('issuer[role="issuing"]', document).map(textOf)
  const subject = select('subject', document)
  const signer = signature(document)
  const addressees = selectAll('addressee', document).map(textOf)
  const others = recipients(document).filter(({ archive, text }) => !archive && !ELSEWHERE.test(text))
  return {
    TypeName: textOrNull(select('docType', document)?.name),
    CodeNumber: textOrNull(number?.number),
    CodeNotation: textOrNull(number?.symbol),
    IssuedDate: select('placeDate', document)?.date ?? null,
    OrganName: textOrNull(issuing.join(' ')),
    Subject: textOrNull(subject && textOf(subject)),
    Language: 'Tiếng Việt',
    PageAmount: pageAmount(document),
    SignerInfo: signer ? { Position: textOrNull(signer.office), FullName: textOrNull(signer.signer) } : null,
    To: [...addressees, ...others.map(nameOf)].map((name) => ({ OrganName: name })),
  }
}

const textOrNull = (text: string | undefined) => (text === undefined || text === '' ? null : text)

/** A recipient without what it is sent for. */
const nameOf = ({ purpose, text }: RecipientEntry) => text.replace(`(${purpose})`, '').trim()
