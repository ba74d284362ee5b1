/** A stretch of one word in one style; `mark` is a superscript footnote mark whose text is its number. */
export interface Fragment {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly mark: boolean
}

/** A printed word: what stands between two blanks. */
export type Word = readonly Fragment[]

export const BLOCK_KINDS = [
  'columns',
  'columns-left',
  'center',
  'heading',
  'subheading',
  'p',
  'item',
  'note',
  'table',
  'grid',
  'lines',
  'figures',
  'gap',
  'page',
] as const

export type BlockKind = (typeof BLOCK_KINDS)[number]

/** One line of a page source. Text blocks have one cell, column rows two, table rows any number. */
export interface Block {
  readonly kind: BlockKind
  readonly cells: readonly (readonly Word[])[]
  /** The number of a footnote body. */
  readonly note?: string
}

const TOKEN = /\*\*|\[\^[^\]\s]+\]|_|\s+|[^*_[\s]+|./gu
const isWordLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char)

/**
 * Reads inline markup: `**bold**`, `_italic_`, `[^3]`. An underscore between two letters or digits is a plain one.
 *
 * @param text one line of markup without its directive
 * @returns its words
 * @example parseInline('**Điều 1.** Quy định[^2]')
 */
export const parseInline = (text: string): Word[] => {
  const words: Fragment[][] = []
  let word: Fragment[] = []
  let bold = false
  let italic = false
  const push = (value: string, mark = false) => {
    const last = word.at(-1)
    if (last && !mark && !last.mark && last.bold === bold && last.italic === italic)
      word[word.length - 1] = { ...last, text: last.text + value }
    else word.push({ text: value, bold, italic, mark })
  }
  for (const match of text.normalize('NFC').matchAll(TOKEN)) {
    const [token] = match
    if (token === '**') bold = !bold
    else if (token === '_' && !(isWordLetter(text[match.index - 1]) && isWordLetter(text[match.index + 1])))
      italic = !italic
    else if (/^\[\^.+\]$/.test(token)) push(token.slice(2, -1), true)
    else if (/^\s/.test(token)) {
      if (word.length > 0) words.push(word)
      word = []
    } else push(token)
  }
  if (word.length > 0) words.push(word)
  return words
}

/**
 * The text of a word as it stands in a gold line: without style, footnote marks as `[^n]`.
 *
 * @param word a word
 * @returns its plain text
 */
export const wordText = (word: Word): string => word.map((f) => (f.mark ? `[^${f.text}]` : f.text)).join('')

const COLUMN_SEPARATOR: Partial<Record<BlockKind, RegExp>> = {
  columns: /\s*\|\|\s*/,
  'columns-left': /\s*\|\|\s*/,
  table: /\s*\|\s*/,
  grid: /\s*\|\s*/,
  lines: /\s*\|\s*/,
  figures: /\s*\|\s*/,
}

const isBlockKind = (name: string): name is BlockKind => (BLOCK_KINDS as readonly string[]).includes(name)

/**
 * Reads a page source: one block a line, a directive first. Blank lines and lines that start with `#` are ignored.
 *
 * @param source the markup
 * @returns the blocks in order
 * @throws Error on a line without a known directive, with its line number
 * @example parseMarkup('@center **BÁO CÁO**\n@p Văn bản[^1]\n@note 1 Chú thích')
 */
export const parseMarkup = (source: string): Block[] =>
  source.split('\n').flatMap((line, index): Block[] => {
    const trimmed = line.trim()
    if (trimmed === '' || trimmed.startsWith('#')) return []
    const [, name = '', rest = ''] = /^@(\S+)\s*(.*)$/u.exec(trimmed) ?? []
    if (!isBlockKind(name)) throw new Error(`line ${index + 1}: no known directive in "${trimmed.slice(0, 40)}"`)
    if (name === 'gap' || name === 'page') return [{ kind: name, cells: [] }]
    if (name === 'note') {
      const [, note = '', body = ''] = /^(\S+)\s*(.*)$/u.exec(rest) ?? []
      return [{ kind: name, note, cells: [parseInline(body)] }]
    }
    const separator = COLUMN_SEPARATOR[name]
    return [{ kind: name, cells: (separator ? rest.split(separator) : [rest]).map(parseInline) }]
  })
