import type { CommandDescription } from '../command.ts'

export const REPORT = {
  name: 'report',
  summary: 'Write the report of an archive anew',
  synopsis: 'OUT [-o FILE] [options]',
  operands: [['OUT', "the output folder of 'phuchoi batch'"]],
  options: {
    output: { type: 'string', short: 'o', value: 'FILE', help: 'write to FILE (default: OUT/_phuchoi/report.html)' },
    title: { type: 'string', value: 'NAME', help: 'what the archive is called (default: the name of OUT)' },
    'detail-size': {
      type: 'string',
      value: 'MB',
      help: 'how large the details may be (default: 100); beyond, only lines that need a look are kept',
    },
    quiet: { type: 'boolean', short: 'q', help: 'no summary on standard error' },
    help: { type: 'boolean', short: 'h', help: 'print this help' },
  },
  notes: [
    "'phuchoi batch' writes the report at the end of each run. This command writes it without a run: under another name, in",
    'another size, or of a run that was ended. The links to the outputs are relative: a report that is moved loses them.',
  ],
  examples: [
    'phuchoi report clean/',
    'phuchoi report clean/ -o report-2023.html --title "Văn thư 2023" --detail-size 400',
  ],
} as const satisfies CommandDescription
