import type { CommandDescription } from '../command.ts'

export const SEARCH = {
  name: 'search',
  summary: 'Search an archive, with and without diacritics',
  synopsis: 'OUT QUERY… [options]',
  operands: [
    ['OUT', "a folder that 'phuchoi index' indexed"],
    ['QUERY', 'words that all have to be in a section; "a phrase"; a beginning*; a code such as 61/2018/NĐ-CP'],
  ],
  options: {
    any: { type: 'boolean', help: 'any of the words is enough' },
    typos: { type: 'boolean', help: 'find words that differ by a letter, or two in long words' },
    type: { type: 'string', value: 'TYPE', help: "only documents of this type: 'báo cáo', BC" },
    from: {
      type: 'string',
      value: 'DATE',
      help: 'only documents issued on that day or later: 2024-03-01, 2024-03, 2024',
    },
    to: { type: 'string', value: 'DATE', help: 'only documents issued on that day or earlier' },
    issuer: { type: 'string', value: 'NAME', help: 'only documents of an agency with these words in its name' },
    limit: { type: 'string', short: 'n', value: 'N', help: 'the most hits (default: 20)' },
    json: { type: 'boolean', help: 'print JSON Lines: a hit a line' },
    color: { type: 'string', value: 'WHEN', help: 'colour what was found: auto (default), always or never' },
    quiet: { type: 'boolean', short: 'q', help: 'no summary on standard error' },
    help: { type: 'boolean', short: 'h', help: 'print this help' },
  },
  notes: [
    'Words that are typed with marks find those marks first, then the same letters with others; words without marks find all.',
    'Capitals and the place of the tone (hòa, hoà) do not matter. To find nothing is no error.',
  ],
  examples: [
    'phuchoi search clean/ nông thôn mới --from 2024',
    `phuchoi search clean/ '"chuyển đổi số" ngân sách' --type BC --issuer 'sở tài chính'`,
    'phuchoi search clean/ 61/2018/NĐ-CP --json',
  ],
} as const satisfies CommandDescription
