/** What the value of a comment may be. */
export type CommentValue = string | number | boolean | null | undefined

/** What Markdown cannot say, said in a comment: `<!-- page 3 -->`, `<!-- section label="II" -->`. */
export interface Comment {
  readonly name: string
  /** What follows the name. */
  readonly value?: CommentValue
  readonly fields: Readonly<Record<string, CommentValue>>
}

const COMMENT = /^<!--\s*([a-zA-Z]+)((?:\s+(?:[a-zA-Z]+=)?(?:"[^"]*"|[^\s"=<>]+))*)\s*-->/
const PART = /([a-zA-Z]+=)?("[^"]*"|[^\s"=]+)/g
/** A field that is not there. */
const NONE = 'none'
const UNSAFE = /[&<>"|\\\n]|-(?=-)/g
const REFERENCE = /&#(\d+);/g

/**
 * Reads the comment that some HTML begins with.
 *
 * @param html HTML as it stands in the Markdown
 * @returns the comment and how long it is; null for anything else, also for a comment that says nothing of ours
 */
export function readComment(html: string): { readonly comment: Comment; readonly length: number } | null {
  const match = COMMENT.exec(html)
  if (match === null) return null
  let value: CommentValue
  const fields: Record<string, CommentValue> = {}
  for (const [, key, written] of match[2]!.matchAll(PART)) {
    if (key === undefined) value = readValue(written!)
    else fields[key.slice(0, -1)] = readValue(written!)
  }
  return { comment: { name: match[1]!, value, fields }, length: match[0].length }
}

/** Writes a comment, so that `readComment` reads it. */
export function writeComment(name: string, fields: Comment['fields'] = {}, value?: CommentValue): string {
  const parts = Object.entries(fields).map(([key, field]) => ` ${key}=${writeValue(field)}`)
  return `<!-- ${name}${value === undefined ? '' : ` ${writeValue(value)}`}${parts.join('')} -->`
}

function readValue(written: string): CommentValue {
  if (written.startsWith('"')) {
    return written.slice(1, -1).replace(REFERENCE, (_, code: string) => String.fromCodePoint(Number(code)))
  }
  if (written === NONE) return undefined
  if (/^(?:\d+|true|false|null)$/.test(written)) return JSON.parse(written) as CommentValue
  return written
}

function writeValue(value: CommentValue): string {
  if (value === undefined) return NONE
  if (typeof value !== 'string') return String(value)
  // A word that would be read as something else is quoted; so is whatever is more than a word.
  if (/^[a-zA-Z]+$/.test(value) && !/^(?:true|false|null|none)$/.test(value)) return value
  return `"${value.replace(UNSAFE, (sign) => `&#${sign.codePointAt(0)};`)}"`
}
