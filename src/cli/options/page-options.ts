import type { PageSettings } from '../../input/index.ts'
import type { OptionTable } from '../command.ts'
import { pageSpans } from './page-range.ts'
import { choiceOption, numberOption } from './parse-arguments.ts'

const OCR = ['auto', 'always', 'never', 'eng'] as const

/** Options of every command that reads PDFs and images. */
export const PAGE_OPTIONS = {
  ocr: {
    type: 'string',
    value: 'WHEN',
    help: 'read pictures: auto (default: where it helps), always, never, eng (always, in English)',
  },
  pages: { type: 'string', value: 'PAGES', help: 'only these pages of a PDF or TIFF, e.g. 1-4,9' },
  dpi: { type: 'string', value: 'N', help: 'resolution at which pages of a PDF are drawn for OCR (default 300)' },
  workers: { type: 'string', value: 'N', help: 'pages read at once by OCR (default: one a core, at most 4)' },
  password: { type: 'string', value: 'TEXT', help: 'opens an encrypted PDF' },
} as const satisfies OptionTable

/** What these options were given. */
export type PageValues = { readonly [Name in keyof typeof PAGE_OPTIONS]?: string | undefined }

/**
 * How the pages of a PDF or an image are read.
 *
 * @param command - the command, for messages
 * @param values - the options
 * @returns the settings
 * @throws CommandError with exit code 1 for a value out of range
 */
export function pageSettings(command: string, values: PageValues): PageSettings {
  const dpi = numberOption(command, 'dpi', values.dpi, { least: 72, most: 1200, whole: true })
  const workers = numberOption(command, 'workers', values.workers, { least: 1, most: 64, whole: true })
  return {
    ocr: choiceOption(command, 'ocr', values.ocr, OCR),
    ...(values.pages === undefined ? {} : { pages: pageSpans(command, values.pages) }),
    ...(dpi === undefined ? {} : { dpi }),
    ...(workers === undefined ? {} : { workers }),
    ...(values.password === undefined ? {} : { password: values.password }),
  }
}
