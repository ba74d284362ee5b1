import { SelectorError, selectAll } from '../../query/index.ts'
import { build, NODE_TYPES, type Node, textOf } from '../../tree/index.ts'
import type { RunCommand } from '../command.ts'
import { CommandError, EXIT, usageError } from '../errors.ts'
import type { Io } from '../io.ts'
import { parseArguments } from '../options/parse-arguments.ts'
import { LISTS, type ListName } from '../options/query-lists.ts'
import { resourceFiles } from '../resources.ts'
import { prepareTreeInput } from '../tree-input.ts'
import { QUERY } from './query-description.ts'

/**
 * `phuchoi query`: finds parts of a document.
 *
 * @param args - what follows the name of the command
 * @param io - the process
 * @param toolbox - makes the restorer
 * @returns the exit code; to find nothing is no error
 * @throws CommandError for wrong use, a selector that cannot be read, and files that cannot be read
 */
export const runQuery: RunCommand = async (args, io, toolbox) => {
  const { values, positionals } = parseArguments(QUERY, args)
  const asked = (Object.keys(LISTS) as ListName[]).filter((name) => values[name])
  const { file, question } = questionOf(positionals, asked, io)
  resourceFiles(QUERY.name, values)
  const readTree = prepareTreeInput(QUERY.name, values)

  const { exitCode, source, tree } = await readTree(file, io, toolbox)
  if ('list' in question) {
    const { entries, lines } = LISTS[question.list](tree, source === null ? {} : { source })
    await print(values.json ? jsonLines(entries) : lines(), io)
  } else {
    const nodes = selectAll(question.selector, tree)
    if (nodes.length === 0) io.stderr.write(`phuchoi: nothing matches${await doubt(question.selector)}\n`)
    await print(values.json ? jsonLines(nodes) : nodes.map(lineOf), io)
  }
  return exitCode
}

type Question = { readonly selector: string } | { readonly list: ListName }

/** What is asked, and of what file. */
function questionOf(operands: readonly string[], [list, ...others]: readonly ListName[], io: Io) {
  const [other] = others
  if (other !== undefined) throw usageError(`--${list} and --${other} cannot be asked at once`, QUERY.name)
  if (list !== undefined) {
    if (operands.length > 1) throw usageError(`takes no SELECTOR with --${list}`, QUERY.name)
    if (operands.length === 0 && io.stdin.isTTY) throw usageError('needs a FILE', QUERY.name)
    return { file: operands[0] ?? '-', question: { list } satisfies Question }
  }
  const [file, selector] = operands
  if (file === undefined || selector === undefined) throw usageError('needs a FILE and a SELECTOR', QUERY.name)
  if (operands.length > 2) throw usageError('takes one SELECTOR; quote it', QUERY.name)
  checkSelector(selector)
  return { file, question: { selector } satisfies Question }
}

/** Tells of a selector that cannot be read before any work is done. */
function checkSelector(selector: string): void {
  try {
    selectAll(selector, build.root([]))
  } catch (error) {
    throw error instanceof SelectorError ? new CommandError(EXIT.usage, error.message) : error
  }
}

const BESIDE_NAMES = /\[[^\]]*\]|:nth-[\w-]+\([^)]*\)|:[\w-]+/g

/** Tells of a name in a selector that is no type of node. */
async function doubt(selector: string): Promise<string> {
  const names = selector.replace(BESIDE_NAMES, ' ').match(/[A-Za-z]\w*/g) ?? []
  const unknown = names.find((name) => !NODE_TYPES.some((type) => type === name))
  if (unknown === undefined) return ''
  const { closest } = await import('../closest.ts')
  const meant = closest(unknown, NODE_TYPES)
  return `: there is no node ${unknown}${meant === null ? '' : `; did you mean ${meant}?`}`
}

/** One line for a node: its text, or what it has instead. */
function lineOf(node: Node): string {
  if (node.type === 'footnoteReference') return `[^${node.identifier}]`
  if (node.type === 'pageBreak') return String(node.page)
  return (node.type === 'furniture' ? node.value : textOf(node)).replace(/\s+/g, ' ').trim()
}

function jsonLines(values: readonly unknown[]): string[] {
  return JSON.stringify(values, null, 2).split('\n')
}

async function print(lines: readonly string[], io: Io): Promise<void> {
  if (lines.length > 0) await io.stdout.write(`${lines.join('\n')}\n`)
}
