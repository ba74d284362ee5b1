import type { CommandDescription } from '../command.ts'
import { LIMIT_OPTIONS } from '../options/limit-options.ts'
import { PAGE_OPTIONS } from '../options/page-options.ts'
import { QUEUE_OPTIONS } from '../options/queue-options.ts'
import { RESTORER_OPTIONS } from '../options/restorer-options.ts'

const { dpi, ocr, password } = PAGE_OPTIONS

export const BATCH = {
  name: 'batch',
  summary: 'Restore a whole archive: every document below a folder, with a report at the end',
  synopsis: 'DIR -o OUT [--to FORMATS] [options]',
  operands: [['DIR', 'the folder of the archive; it is only read']],
  options: {
    output: { type: 'string', short: 'o', value: 'OUT', help: 'the folder that all is written to; made if missing' },
    to: {
      type: 'string',
      short: 't',
      multiple: true,
      value: 'FORMATS',
      help: 'md (default), json, text, html, jsonl (chunks for retrieval); several with commas between',
    },
    include: {
      type: 'string',
      multiple: true,
      value: 'GLOB',
      help: "only these, e.g. '*.pdf' (anywhere) or '2023/**'; may be repeated",
    },
    exclude: { type: 'string', multiple: true, value: 'GLOB', help: 'all but these files or folders; may be repeated' },
    hidden: { type: 'boolean', help: 'files and folders whose names begin with a dot as well' },
    ...LIMIT_OPTIONS,
    force: { type: 'boolean', help: 'do every document, done or not' },
    'retry-failed': { type: 'boolean', help: 'try again what failed before' },
    checksum: {
      type: 'boolean',
      help: 'read every file to see whether it has changed, even with its old size and time',
    },
    corrections: { type: 'string', value: 'FILE', help: 'what was decided in the report, applied to every document' },
    'dry-run': { type: 'boolean', help: 'only list what would be done' },
    furniture: { type: 'boolean', help: 'keep page numbers, running heads and noise; json has them always' },
    'no-restore': { type: 'boolean', help: 'the texts are right already: only parse them' },
    'chunk-tokens': { type: 'string', value: 'N', help: 'most tokens of a chunk of jsonl' },
    ocr,
    dpi,
    password,
    ...RESTORER_OPTIONS,
    ...QUEUE_OPTIONS,
    'in-flight': { type: 'string', value: 'N', help: 'documents in the queue at once (default 100)' },
    json: { type: 'boolean', help: 'what happens as JSON on standard output, one object a line' },
    quiet: { type: 'boolean', short: 'q', help: 'only failures on standard error' },
    help: { type: 'boolean', short: 'h', help: 'print this help' },
  },
  notes: [
    "An output is named after its input: 'a/b.pdf' becomes 'a/b.pdf.md'. OUT/_phuchoi has the report (report.html), the",
    'catalogue (catalogue.csv) and the manifest. Run again, it does only what is new, changed or missing, after whatever',
    'ended the last run; what failed is left unless --retry-failed is given. Ctrl-C finishes the documents in hand, a second',
    'one does not. The exit code is 0 if every document is done, 2 if some failed, now or before.',
    "With --queue nothing is done here: every 'phuchoi worker' on that queue takes documents, with its own limits.",
  ],
  examples: [
    'phuchoi batch archive/ -o clean/',
    "phuchoi batch archive/ -o clean/ --to md,json --include '*.pdf' --exclude drafts",
    'phuchoi batch archive/ -o clean/ --corrections corrections.json',
    'phuchoi batch archive/ -o clean/ --retry-failed --time-limit 3600',
    'phuchoi batch archive/ -o clean/ --queue redis://queue:6379',
  ],
} as const satisfies CommandDescription
