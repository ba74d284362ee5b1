import type { CommandDescription } from '../command.ts'
import { PAGE_OPTIONS } from '../options/page-options.ts'
import { RESTORER_OPTIONS } from '../options/restorer-options.ts'

export const RESTORE = {
  name: 'restore',
  summary: 'Restore the Vietnamese text of a PDF, an image, an OCR file or a text',
  synopsis: '[FILE] [options]',
  operands: [
    ['FILE', 'a PDF, an image, the file of an OCR engine (hOCR, ALTO, PAGE, TSV) or a text in UTF-8; - is standard'],
    ['', 'input, and the default when something is piped in'],
  ],
  options: {
    output: { type: 'string', short: 'o', value: 'OUT', help: 'write to OUT; the input itself is never overwritten' },
    format: {
      type: 'string',
      short: 'f',
      value: 'FORMAT',
      help: 'text, json (corrections), diff, or file (see below)',
    },
    ...PAGE_OPTIONS,
    ...RESTORER_OPTIONS,
    alternatives: {
      type: 'string',
      value: 'N',
      help: 'at most N alternatives for each correction in json (default 3)',
    },
    color: { type: 'string', value: 'WHEN', help: 'colour the diff: auto (default), always or never' },
    quiet: { type: 'boolean', short: 'q', help: 'no summary on standard error' },
    help: { type: 'boolean', short: 'h', help: 'print this help' },
  },
  notes: [
    'file, for the file of an OCR engine and then the default, is that file with its words corrected: boxes and all else',
    'are kept, what was read becomes an alternative. For everything else text is the default.',
    'The text has as many lines as the input, with the same line ends; footnote marks come out as [^n].',
    'json: one object { file, confidence, corrections }; offsets are UTF-16 code units into the input, a byte order',
    'mark left out. diff: a patch that can be applied. UTF-16 with a byte order mark is read, and written as UTF-8.',
  ],
  examples: [
    'phuchoi restore page.txt > restored.txt',
    'phuchoi restore page.txt -o restored.txt --dictionary names.txt',
    'phuchoi restore page.txt --format diff | less -R',
    'phuchoi restore scan.pdf > scan.txt',
    'phuchoi restore page.alto.xml -o restored.alto.xml',
    'pdftotext scan.pdf - | phuchoi restore --format json > corrections.json',
  ],
} as const satisfies CommandDescription
