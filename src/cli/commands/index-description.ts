import type { CommandDescription } from '../command.ts'

export const INDEX = {
  name: 'index',
  summary: "Build the full-text index of an archive, for 'phuchoi search'",
  synopsis: 'OUT [options]',
  operands: [['OUT', "the output folder of 'phuchoi batch', or any folder with trees (.json, .md) or chunks (.jsonl)"]],
  options: {
    quiet: { type: 'boolean', short: 'q', help: 'no summary on standard error' },
    help: { type: 'boolean', short: 'h', help: 'print this help' },
  },
  notes: [
    'The index is OUT/_phuchoi/index.sqlite; it takes the place of the one before when it is done. A document is read from',
    "jsonl, json or md, the first that it was written as. Build the index again after another 'phuchoi batch'.",
  ],
  examples: ['phuchoi index clean/', 'phuchoi batch archive/ -o clean/ --to md,jsonl && phuchoi index clean/'],
} as const satisfies CommandDescription
