import { existsSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { version } from '../../../package.json'
import { ARCHIVE_FILES, archiveRecords, detailReader } from '../../archive/index.ts'
import { reportHtml } from '../../report/index.ts'
import type { RunCommand } from '../command.ts'
import { EXIT, inputError } from '../errors.ts'
import { outputOperand, readingArchive } from '../options/output-folder.ts'
import { numberOption, parseArguments } from '../options/parse-arguments.ts'
import { prepareOutput } from '../write-output.ts'
import { REPORT } from './report-description.ts'

const MEGABYTE = 1e6

/**
 * `phuchoi report`: writes the report of an archive anew.
 *
 * @param args - what follows the name of the command
 * @param io - the process
 * @returns the exit code
 * @throws CommandError for wrong use, for a folder without a run and for an output that cannot be written
 */
export const runReport: RunCommand = async (args, io) => {
  const { values, positionals } = parseArguments(REPORT, args)
  const folder = outputOperand(REPORT.name, positionals)
  const size = numberOption(REPORT.name, 'detail-size', values['detail-size'], {
    least: 0,
    most: Infinity,
    whole: false,
  })
  const manifest = join(folder, ARCHIVE_FILES.manifest)
  if (!existsSync(manifest)) throw inputError(folder, "there was no run of 'phuchoi batch' into it")

  const file = values.output ?? join(folder, ARCHIVE_FILES.report)
  const write = prepareOutput(file, [manifest], io)
  const records = await readingArchive(() => [...archiveRecords(folder)])
  await write(
    reportHtml({
      archive: values.title ?? basename(resolve(folder)),
      version,
      output: wayTo(folder, file === '-' ? '.' : dirname(file)),
      records,
      readDetail: detailReader(folder),
      ...(size === undefined ? {} : { detailBytes: size * MEGABYTE }),
    }),
  )
  if (!values.quiet) {
    const failed = records.filter(({ status }) => status === 'failed').length
    const where = file === '-' ? '' : `: ${file}`
    io.stderr.write(`phuchoi: ${records.length - failed} documents done, ${failed} not done${where}\n`)
  }
  return EXIT.ok
}

/** The way from one folder to another, with "/" between its parts. */
const wayTo = (to: string, from: string) => relative(from, to).split(sep).join('/') || '.'
