import type { CommandDescription } from '../command.ts'
import { LIMIT_OPTIONS } from '../options/limit-options.ts'
import { PAGE_OPTIONS } from '../options/page-options.ts'
import { QUEUE_OPTIONS } from '../options/queue-options.ts'

export const WORKER = {
  name: 'worker',
  summary: "Do documents that 'phuchoi batch --queue' put on a queue, on this machine",
  synopsis: '--queue URL --archive DIR -o OUT [options]',
  operands: [],
  options: {
    ...QUEUE_OPTIONS,
    archive: { type: 'string', value: 'DIR', help: 'where this machine has the folder of the archive' },
    output: { type: 'string', short: 'o', value: 'OUT', help: 'where this machine has the output folder of the run' },
    ...LIMIT_OPTIONS,
    password: { ...PAGE_OPTIONS.password, help: 'opens encrypted PDFs; it is never in the queue' },
    drain: { type: 'boolean', help: 'end when nothing is left in the queue' },
    'lost-after': {
      type: 'string',
      value: 'S',
      help: 'seconds without a sign of life until others do its documents (default 60)',
    },
    'dead-letters': { type: 'boolean', help: 'only list the documents that failed for good' },
    'retry-dead-letters': { type: 'boolean', help: 'only put them back into the queue' },
    json: { type: 'boolean', help: 'the list as JSON' },
    quiet: { type: 'boolean', short: 'q', help: 'only failures on standard error' },
    help: { type: 'boolean', short: 'h', help: 'print this help' },
  },
  notes: [
    'DIR and OUT have to be the same folders as those of the run, wherever each machine has mounted them. Every machine needs',
    'the same version of phuchoi. Ctrl-C, or SIGTERM, finishes the documents in hand; a second one gives them back to the',
    'queue; the exit code is 130. What is on record of the archive is written by the run alone: a worker only writes outputs.',
    'PHUCHOI_QUEUE_PASSWORD has the password of the server, if the URL has none.',
  ],
  examples: [
    'phuchoi worker --queue redis://queue:6379 --archive /mnt/scans -o /mnt/clean',
    'phuchoi worker --queue redis://queue:6379 --archive /mnt/scans -o /mnt/clean --workers 8 --drain',
    'phuchoi worker --queue redis://queue:6379 --dead-letters',
  ],
} as const satisfies CommandDescription
