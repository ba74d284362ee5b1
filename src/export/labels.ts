import type { Heading, Node, Paragraph } from '../tree/index.ts'

/** What stands before those that a document is addressed to. */
export const ADDRESSEES_LABEL = 'Kính gửi:'
/** What stands above those who get a document. */
export const RECIPIENTS_LABEL = 'Nơi nhận:'
/** What stands above an appendix, before its number. */
export const APPENDIX_LABEL = 'Phụ lục'

/** What stands before the subject of a letter, which has no type above it. */
export const SUBJECT_LABEL = 'V/v'
const HAS_SUBJECT_LABEL = /^v\/v(?!\p{L})/iu

/**
 * What stands before the subject of a document: nothing if its type stands above it, or if its text has it.
 *
 * @param text of the subject
 * @param parent of the subject
 */
export function subjectLabel(text: string, parent: Node | undefined): string {
  const isLetter = parent?.type === 'header' && parent.children.every(({ type }) => type !== 'docType')
  return isLetter && !HAS_SUBJECT_LABEL.test(text) ? SUBJECT_LABEL : ''
}

const NUMBER_LABEL = 'Số:'
const HAS_NUMBER_LABEL = /^số(?!\p{L})/iu

/** What stands before the number of a document: nothing if its text has it. */
export function numberLabel(text: string): string {
  return HAS_NUMBER_LABEL.test(text) ? '' : NUMBER_LABEL
}

/**
 * The label that is printed before a block: a section's before its heading, an item's before the paragraph it begins
 * with.
 *
 * @param node the block
 * @param parent what it stands in
 * @returns '' if there is none
 */
export function labelOf(node: Heading | Paragraph, parent: Node | undefined): string {
  const labels = parent?.type === 'section' || parent?.type === 'listItem'
  return labels && parent.children[0] === node ? parent.printed : ''
}

/**
 * Puts a label before a text, with a blank between them where there are both.
 *
 * @param label '' for none
 * @param text '' for none
 */
export function labelled(label: string, text: string): string {
  return label === '' || text === '' ? label + text : `${label} ${text}`
}
