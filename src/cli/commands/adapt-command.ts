import type { RunCommand } from '../command.ts'
import { EXIT, usageError } from '../errors.ts'
import type { Io } from '../io.ts'
import { choiceOption, numberOption, parseArguments } from '../options/parse-arguments.ts'
import { readInput } from '../read-input.ts'
import { readResources, resourceFiles } from '../resources.ts'
import { adaptationSummary } from '../views/adaptation-summary.ts'
import { prepareOutput } from '../write-output.ts'
import { ADAPT } from './adapt-description.ts'

/**
 * `phuchoi adapt`: estimates the channel anew from garbled texts.
 *
 * @param args - what follows the name of the command
 * @param io - the process
 * @param toolbox - adapts and writes the channel
 * @returns the exit code; texts without a sure word are no error
 * @throws CommandError for wrong use, and for files that cannot be read or written
 */
export const runAdapt: RunCommand = async (args, io, toolbox) => {
  const { values, positionals } = parseArguments(ADAPT, args)
  const files = inputFiles(positionals, io)
  const source = choiceOption(ADAPT.name, 'source', values.source, ['auto', 'eng'])
  const confidence = numberOption(ADAPT.name, 'confidence', values.confidence, { least: 0, most: 1, whole: false })
  const rounds = numberOption(ADAPT.name, 'rounds', values.rounds, { least: 1, most: Infinity, whole: true }) ?? 1
  const write = prepareOutput(values.output, [...files, ...resourceFiles(ADAPT.name, values)], io)

  const texts: string[] = []
  for (const file of files) texts.push((await readInput(file, io)).text)
  const resources = await readResources(values, io)
  const settings = { source, rounds, resources, ...(confidence === undefined ? {} : { confidence }) }
  const { adaptation, text } = await toolbox.adaptChannel(texts, settings)

  await write(text)
  if (!values.quiet) {
    for (const line of adaptationSummary(adaptation, { texts: texts.length, rounds })) {
      io.stderr.write(`phuchoi: ${line}\n`)
    }
  }
  return EXIT.ok
}

function inputFiles(operands: readonly string[], io: Io): readonly string[] {
  if (operands.filter((file) => file === '-').length > 1) throw usageError('- can be given only once', ADAPT.name)
  if (operands.length > 0) return operands
  if (io.stdin.isTTY) throw usageError('needs FILEs, or a text on standard input', ADAPT.name)
  return ['-']
}
