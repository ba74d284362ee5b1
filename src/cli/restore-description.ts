import type { CommandDescription } from './command.ts'
import { RESTORER_OPTIONS } from './restorer-options.ts'

export const RESTORE = {
  name: 'restore',
  summary: 'Restore the Vietnamese text of a garbled text file',
  synopsis: '[FILE] [options]',
  operands: [['FILE', 'the garbled text, UTF-8; - is standard input, and the default when something is piped in']],
  options: {
    output: { type: 'string', short: 'o', value: 'OUT', help: 'write to OUT; the input itself is never overwritten' },
    format: { type: 'string', short: 'f', value: 'FORMAT', help: 'text (default), json (corrections) or diff' },
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
    'The text has as many lines as the input, with the same line ends; footnote marks come out as [^n].',
    'json: one object { file, confidence, corrections }; offsets are UTF-16 code units into the input, a byte order',
    'mark left out. diff: a patch that can be applied. UTF-16 with a byte order mark is read, and written as UTF-8.',
  ],
  examples: [
    'phuchoi restore page.txt > restored.txt',
    'phuchoi restore page.txt -o restored.txt --dictionary names.txt',
    'phuchoi restore page.txt --format diff | less -R',
    'pdftotext scan.pdf - | phuchoi restore --format json > corrections.json',
  ],
} as const satisfies CommandDescription
