import { foldLetters } from '../orthography/index.ts'
import type { LabelStyle } from '../tree/index.ts'
import type { Block, TextBlock } from './blocks.ts'
import { isInCapitals } from './capitals.ts'
import { levelRank } from './levels.ts'
import { beginsSentence, endsSentence, wordCount } from './sentence-shape.ts'

/** Styles that label nothing but titles. */
const TITLE_STYLES: ReadonlySet<LabelStyle> = new Set<LabelStyle>(['part', 'chapter', 'division', 'subdivision'])
/** Longest title in words: with a label, and without. */
const LONGEST = 60
const LONGEST_PLAIN = 30
/** Longest title that ends with a full stop. */
const LONGEST_STOPPED = 12

/** A row of a table ends with numbers. */
const ROW = /(?:\s[-\d][\d.,]*%?){2,}$/

/** What a title that ends with a colon begins with: nouns that name a matter. Without marks. */
const MATTERS = listed(`ve|ket qua|cong tac|tinh hinh|viec|muc tieu|nhiem vu|giai phap|nguyen nhan|han che|ton tai|
  uu diem|khuyet diem|thuan loi|kho khan|danh gia|phuong huong|kien nghi|de xuat|linh vuc|noi dung|yeu cau|muc dich|
  hoat dong|to chuc|quan diem|dinh huong|chi tieu|bai hoc|thuc trang|mo hinh|cai cach|xay dung|tien do|doi voi`)
/** How a sentence ends that introduces an enumeration. */
const INTRODUCTIONS = listed(`sau|sau day|gom|bao gom|cu the|la|trong do|trach nhiem|rang|quyet dinh|nghi|yeu cau|
  nhiem vu sau|nhu|gom co|nhom|nghia vu|quyen|thanh vien|noi dung|theo|voi`)

/**
 * Tells titles from sentences: a title stands above what it governs and does not end as a sentence does.
 *
 * @param block the block
 * @param next the block of text below it, if there is one
 * @param inPreamble whether nothing but what leads up to the text stands above
 */
export function isTitle(block: TextBlock, next: TextBlock | undefined, inPreamble: boolean): boolean {
  const { label, text } = block
  const words = wordCount(text)
  if (label === null) return isPlainTitle(block, next, words, inPreamble)
  if (TITLE_STYLES.has(label.style)) return true
  if (words > LONGEST || words === 0) return false
  const bare = text.replace(/(?:\[\^\d+\])+$/, '')
  const stopped = /[.;,]$/.test(bare) || bare.endsWith('./.')
  if (label.style === 'article') return !stopped && !/[:]$/.test(bare) && words <= LONGEST
  if (label.style === 'roman' || label.style === 'capital') {
    return isInCapitals(bare) || !stopped || (words <= LONGEST_STOPPED && governs(block, next))
  }
  if (stopped || !governs(block, next)) return false
  // A colon within parts a matter from what is said of it: a sentence.
  return bare.endsWith(':') ? isColonTitle(bare, next!) : !bare.includes(': ')
}

/** Whether what stands below belongs to the title: a paragraph, or items of another style. */
function governs({ label }: TextBlock, next: TextBlock | undefined): boolean {
  if (next === undefined) return false
  if (next.label === null) return true
  const begins = next.label.value === 1 && next.label.style !== label?.style
  return begins || levelRank(next.label) > levelRank(label)
}

/** A title that ends with a colon names a matter; a sentence that does leads to an enumeration. */
function isColonTitle(text: string, next: TextBlock): boolean {
  const folded = foldLetters(text.slice(0, -1)).toLowerCase().trim()
  if (INTRODUCTIONS.some((phrase) => folded === phrase || folded.endsWith(` ${phrase}`))) return false
  if (next.label === null) return true
  return MATTERS.some((phrase) => folded.startsWith(`${phrase} `))
}

/** A line without a label that stands by itself above text, as those in bold or italic type do. */
function isPlainTitle(
  { gapAbove, lines, text }: TextBlock,
  next: TextBlock | undefined,
  words: number,
  inPreamble: boolean,
) {
  if (next === undefined || lines.length > 2 || words > LONGEST_PLAIN || words < 2) return false
  if (!beginsSentence(text) || endsSentence(text) || /[,\-–]$/.test(text) || /^\d/.test(text)) return false
  // In the preamble stand agencies ("ỦY BAN NHÂN DÂN TỈNH …").
  if (inPreamble || !gapAbove || !next.gapAbove || ROW.test(text)) return false
  return next.label !== null || next.lines.length > 1 || endsSentence(next.text)
}

/**
 * Finds the text below each block.
 *
 * @param blocks all blocks
 * @returns for each the next block of text
 */
export function nextTexts(blocks: readonly Block[]): (TextBlock | undefined)[] {
  let next: TextBlock | undefined
  return blocks
    .toReversed()
    .map((block) => {
      const below = next
      if (block.kind === 'text') next = block
      return below
    })
    .reverse()
}

function listed(phrases: string): string[] {
  return phrases.split('|').map((phrase) => phrase.trim())
}
