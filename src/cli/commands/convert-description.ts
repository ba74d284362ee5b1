import type { CommandDescription } from '../command.ts'
import { TREE_OPTIONS } from '../options/tree-options.ts'

export const CONVERT = {
  name: 'convert',
  summary: 'Turn a PDF, an image, an OCR file or a text into Markdown, HTML, JSON or plain text',
  synopsis: '[FILE] [-o OUT] [--to FORMAT] [options]',
  operands: [
    ['FILE', 'a PDF, an image, the file of an OCR engine (hOCR, ALTO, PAGE, TSV), a text, or JSON or Markdown of this'],
    ['', 'command; - is standard input, and the default in a pipe'],
  ],
  options: {
    output: { type: 'string', short: 'o', value: 'OUT', help: 'write to OUT; the input itself is never overwritten' },
    to: {
      type: 'string',
      short: 't',
      value: 'FORMAT',
      help: 'md, html, json, text, jsonl; hocr, alto, page or tsv (default: as OUT ends, or md)',
    },
    furniture: { type: 'boolean', help: 'keep page numbers, running heads and noise; json has them always' },
    'chunk-tokens': {
      type: 'string',
      value: 'N',
      help: 'the most tokens of a chunk of jsonl, estimated (default: 512)',
    },
    ...TREE_OPTIONS,
    quiet: { type: 'boolean', short: 'q', help: 'no summary on standard error' },
    help: { type: 'boolean', short: 'h', help: 'print this help' },
  },
  notes: [
    'json is the tree itself, with the place of each node in the input: docs/tree.md describes it. md keeps all but the',
    'places. Both are read again, corrected by hand or not. text is reflowed: a paragraph is a line; restore keeps lines.',
    'jsonl is chunks for retrieval, a section a line: docs/chunks.md describes them.',
    'hocr, alto, page and tsv are the files of OCR engines: the words with their places, corrected; not for a text.',
  ],
  examples: [
    'phuchoi convert scan.pdf > scan.md',
    'phuchoi convert page.png -o page.html',
    'phuchoi convert scan.pdf --to alto -o scan.alto.xml',
    'phuchoi convert page.txt -o page.html',
    'phuchoi convert scan.pdf --to jsonl --chunk-tokens 256 > scan.jsonl',
    'phuchoi convert page.md -o page.json',
    'pdftotext scan.pdf - | phuchoi convert --to html > scan.html',
  ],
} as const satisfies CommandDescription
