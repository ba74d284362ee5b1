import { foldLetters } from '../orthography/index.ts'
import type { Block, TextBlock } from './blocks.ts'
import { isInCapitals } from './capitals.ts'
import { TITLE_STYLES } from './labels/labels.ts'
import { levelRank } from './labels/levels.ts'
import { beginsWithCapital, endsSentence, wordCount } from './sentence-shape.ts'

/** Longest title in words: with a label, and without. */
const LONGEST = 60
const LONGEST_PLAIN = 30
/** Longest title that ends with a full stop. */
const LONGEST_STOPPED = 12

/** What no title ends with or has in it: a row of a table ends with numbers, a sentence says something of something. */
const NO_TITLE = /(?:\s[-\d][\d.,]*%?){2,}$|[,\-–]$|:\s|^\(/
/** A reference to a part of a document. Were it the title of that part, it would be a label. */
const REFERENCE = /^(?:Điều|Khoản|Mục|Chương|Phần)\s[\dIVX]/
/** What is said of a table above it: its number and title, its unit. Without marks. */
const CAPTION = /^(?:\(?(?:bang|bieu|phu bieu|mau)(?: so)? [\divx]|\(?(?:don vi(?: tinh)?|dvt) ?:)/
/** Longest title without a blank line below. */
const LONGEST_TIGHT = 12
/** Titles that may stand one below the other. */
const MOST_BELOW = 3

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
 * @param below the blocks of text below it, as far as they matter
 * @param inPreamble whether nothing but what leads up to the text stands above
 */
export function isTitle(block: TextBlock, below: readonly TextBlock[], inPreamble: boolean): boolean {
  const { label, text } = block
  const [next] = below
  const words = wordCount(text)
  if (isCaption(text)) return false
  if (label === null) return !inPreamble && isPlainTitle(block, below)
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

const isCaption = (text: string) => CAPTION.test(foldLetters(text).toLowerCase())

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

/**
 * A line without a label that stands by itself above text, as those in bold or italic type do; perhaps with another such
 * title between. Not asked of the preamble, where agencies stand ("ỦY BAN NHÂN DÂN TỈNH …").
 */
function isPlainTitle({ face, gapAbove, lines, text }: TextBlock, [next, ...below]: readonly TextBlock[]): boolean {
  const words = wordCount(text)
  const isBold = face?.bold === true && next?.face?.bold === false
  if (next === undefined || lines.length > 2 || words > LONGEST_PLAIN || words < 2) return false
  if (!gapAbove && !isBold) return false
  // Where the faces are known, a title has one of its own.
  if (face?.bold === false && face.italic === false && !face.centred && !isInCapitals(text)) return false
  if (!beginsWithCapital(text) || endsSentence(text) || NO_TITLE.test(text) || REFERENCE.test(text)) return false
  if (!next.gapAbove && next.label === null && words > LONGEST_TIGHT) return false
  return next.label !== null || next.lines.length > 1 || endsSentence(next.text) || isPlainTitle(next, below)
}

/** A table stands below its title as a paragraph would. */
const TABLE: TextBlock = { kind: 'text', label: null, lines: [], spans: [], pages: [], text: '.', gapAbove: true }

/**
 * Finds the text below each block.
 *
 * @param blocks all blocks
 * @returns for each the next blocks of text, as far as they matter for whether it is a title
 */
export function textsBelow(blocks: readonly Block[]): (readonly TextBlock[])[] {
  let next: readonly TextBlock[] = []
  return blocks
    .toReversed()
    .map((block) => {
      const below = next
      if (block.kind === 'text') next = [block, ...below.slice(0, MOST_BELOW - 1)]
      if (block.kind === 'table') next = [TABLE, ...below.slice(0, MOST_BELOW - 1)]
      return below
    })
    .reverse()
}

function listed(phrases: string): string[] {
  return phrases.split('|').map((phrase) => phrase.trim())
}
