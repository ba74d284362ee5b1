import type { CommandDescription } from '../command.ts'
import { RESOURCE_OPTIONS } from '../resources.ts'

export const EVAL = {
  name: 'eval',
  summary: 'Score restored text against its gold text, line for line',
  synopsis: 'GOLD GARBLED [RESTORED] [options]',
  operands: [
    ['GOLD', 'the text as it was printed; line i belongs to line i of the others'],
    ['GARBLED', 'the text as it was read'],
    ['RESTORED', 'the text to score; without it GARBLED is restored first. One of the three may be -'],
  ],
  options: {
    json: { type: 'boolean', help: 'print the scores as one JSON object' },
    errors: { type: 'string', value: 'N', help: 'also list the N most frequent errors' },
    ...RESOURCE_OPTIONS,
    help: { type: 'boolean', short: 'h', help: 'print this help' },
  },
  notes: [
    'A word is what stands between blanks, less the punctuation at its edges; case and diacritics count. Footnote',
    'marks ([^3]) are scored apart. Hurt: words that were right in GARBLED and are wrong now.',
    'Dictionaries and models are for restoring GARBLED, not for a text that is restored already.',
  ],
  examples: [
    'phuchoi eval gold.txt garbled.txt',
    'phuchoi eval gold.txt garbled.txt restored.txt --errors 20',
    'phuchoi eval gold.txt garbled.txt --channel channel.txt',
    'phuchoi restore garbled.txt | phuchoi eval gold.txt garbled.txt - --json',
  ],
} as const satisfies CommandDescription
