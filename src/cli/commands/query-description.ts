import type { CommandDescription } from '../command.ts'
import { TREE_OPTIONS } from '../options/tree-options.ts'

export const QUERY = {
  name: 'query',
  summary: 'Find parts of a document by a selector, or list what is in it',
  synopsis: 'FILE SELECTOR | FILE --outline | … [options]',
  operands: [
    ['FILE', "a PDF, an image, an OCR file, a text, or JSON or Markdown of 'phuchoi convert'; - is standard input"],
    ['SELECTOR', 'a CSS selector: names are types of nodes, attributes their fields'],
  ],
  options: {
    outline: { type: 'boolean', help: 'list sections and appendices' },
    metadata: { type: 'boolean', help: 'list what is registered of each document, by the names of the decree' },
    citations: { type: 'boolean', help: 'list the documents referred to: code, type, date, issuer, section, line' },
    footnotes: { type: 'boolean', help: 'list the footnotes, and which marks or texts were lost' },
    figures: { type: 'boolean', help: 'list numbers with their units: figure, line, sentence' },
    checks: { type: 'boolean', help: 'check sums and percentages: verdict, kind, figure, expected, parts, line' },
    json: { type: 'boolean', help: 'print JSON: an array of the nodes, or of the entries of the list' },
    ...TREE_OPTIONS,
    quiet: { type: 'boolean', short: 'q', help: 'no progress on standard error' },
    help: { type: 'boolean', short: 'h', help: 'print this help' },
  },
  notes: [
    'Prints the text of each match, a line each; labels are no text. docs/tree.md describes the nodes. A file is read,',
    'restored and parsed each time: convert it to JSON once to ask several things.',
  ],
  examples: [
    "phuchoi query page.json 'section > heading'",
    `phuchoi query page.json 'section[label="II"] citation' --json`,
    "phuchoi query page.txt 'recipient[archive=false]'",
    'phuchoi query page.json --outline',
  ],
} as const satisfies CommandDescription
