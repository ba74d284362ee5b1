import { evaluate, frequentConfusions } from '../../evaluate/index.ts'
import type { RunCommand } from '../command.ts'
import { EXIT, usageError } from '../errors.ts'
import { numberOption, parseArguments } from '../options/parse-arguments.ts'
import { readInput } from '../read-input.ts'
import { readResources, resourceFiles } from '../resources.ts'
import { scoresJson, scoresTable } from '../views/scores-view.ts'
import { EVAL } from './eval-description.ts'

/**
 * `phuchoi eval`: scores a restored text.
 *
 * @param args - what follows the name of the command
 * @param io - the process
 * @param toolbox - makes the restorer, where there is no restored text yet
 * @returns the exit code; low scores are no error
 * @throws CommandError for wrong use, and for files that cannot be read
 */
export const runEval: RunCommand = async (args, io, toolbox) => {
  const { values, positionals } = parseArguments(EVAL, args)
  const [goldFile, garbledFile, restoredFile, ...others] = positionals
  if (goldFile === undefined || garbledFile === undefined || others.length > 0) {
    throw usageError(`takes GOLD, GARBLED and perhaps RESTORED; ${positionals.length} given`, EVAL.name)
  }
  if (positionals.filter((file) => file === '-').length > 1) {
    throw usageError('only one of the files can be standard input', EVAL.name)
  }
  if (resourceFiles(EVAL.name, values).length > 0 && restoredFile !== undefined) {
    throw usageError('dictionaries and models are for restoring GARBLED: leave RESTORED out', EVAL.name)
  }
  const limit = numberOption(EVAL.name, 'errors', values.errors, { least: 0, most: Infinity, whole: true })

  const gold = (await readInput(goldFile, io)).text
  const garbled = (await readInput(garbledFile, io)).text
  const restored =
    restoredFile === undefined
      ? (await toolbox.createRestorer({ resources: await readResources(values, io) })).restore(garbled).text
      : (await readInput(restoredFile, io)).text

  const evaluation = evaluate({ gold, garbled, restored })
  const { lineCounts } = evaluation
  if (new Set(Object.values(lineCounts)).size > 1) {
    const counts = Object.entries(lineCounts).map(([name, count]) => `${name} ${count}`)
    io.stderr.write(`phuchoi: line counts differ, the scores mean little: ${counts.join(', ')}\n`)
  }
  const confusions = limit === undefined ? undefined : frequentConfusions(evaluation.errors, limit)
  io.stdout.write(values.json ? scoresJson(evaluation, confusions) : scoresTable(evaluation, confusions ?? []))
  return EXIT.ok
}
