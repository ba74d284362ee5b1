import type { CommandDescription } from '../command.ts'
import { RESOURCE_OPTIONS } from '../resources.ts'

export const ADAPT = {
  name: 'adapt',
  summary: "Learn what an archive's OCR engine does to letters from its garbled texts alone",
  synopsis: 'FILE... [-o CHANNEL] [options]',
  operands: [
    ['FILE...', 'garbled texts of one archive; - is standard input, and the default when something is piped in'],
  ],
  options: {
    output: {
      type: 'string',
      short: 'o',
      value: 'CHANNEL',
      help: 'write the channel to a file; no input is overwritten',
    },
    ...RESOURCE_OPTIONS,
    confidence: { type: 'string', value: 'P', help: 'learn from words at least so sure, 0 to 1 (default 0.98)' },
    rounds: { type: 'string', value: 'N', help: 'decode the texts and learn from them N times (default 1)' },
    source: {
      type: 'string',
      value: 'SOURCE',
      help: 'auto (default: passes clean text over) or eng (garbled for sure)',
    },
    quiet: { type: 'boolean', short: 'q', help: 'say nothing on standard error but errors' },
    help: { type: 'boolean', short: 'h', help: 'print this help' },
  },
  notes: [
    'The texts are restored, and the words that came out sure are taken for what was printed. The channel is one edit a',
    'line, in the format of dictionaries/channel.txt; restore, eval and adapt take it with --channel. With --channel this',
    'command goes on from a channel adapted before: give it further texts then, not the same ones.',
    'Adapting gains little where the engine is one that the package knows: docs/models.md has the figures.',
  ],
  examples: [
    'phuchoi adapt archive/*.txt -o channel.txt',
    'phuchoi restore archive/page.txt --channel channel.txt',
    'phuchoi eval gold.txt garbled.txt --channel channel.txt',
  ],
} as const satisfies CommandDescription
