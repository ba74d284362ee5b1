import { expected, fits, oneOf } from './field-spec.ts'
import { type NodeSpec, nodeSpec, POINT } from './node-specs.ts'
import type { Root } from './nodes.ts'

/** Something that does not belong in a tree. */
export interface TreeFault {
  /** JSON Pointer (RFC 6901) of the node or field, '' for the root. */
  readonly path: string
  /** What is wrong with it. */
  readonly reason: string
}

/** A value is no tree. */
export class TreeError extends Error {
  override readonly name = 'TreeError'
  readonly path: string
  readonly reason: string

  constructor({ path, reason }: TreeFault) {
    super(`${path === '' ? 'the tree' : path} ${reason}`)
    this.path = path
    this.reason = reason
  }
}

/**
 * Makes sure that a value, such as one read from JSON, is a tree: types, fields, children and positions.
 *
 * @param value anything
 * @throws TreeError that names the first fault and its place
 * @example
 * const tree: unknown = JSON.parse(json)
 * assertTree(tree)
 * tree.children // tree is a Root
 */
export function assertTree(value: unknown): asserts value is Root {
  for (const fault of treeFaults(value)) throw new TreeError(fault)
}

/**
 * Lists what is wrong with a tree.
 *
 * @param value anything
 * @returns the faults, in the order of the tree, each found when it is asked for; none for a tree
 */
export function treeFaults(value: unknown): Generator<TreeFault> {
  return nodeFaults(value, '', ['root'])
}

function* nodeFaults(value: unknown, path: string, allowed: readonly string[]): Generator<TreeFault> {
  if (!isRecord(value)) return yield { path, reason: 'is no node' }
  const { type } = value
  const spec = typeof type === 'string' ? nodeSpec(type) : undefined
  if (spec === undefined || !allowed.includes(String(type))) {
    const reason = type === undefined ? 'has no type' : `has the type ${JSON.stringify(type)}`
    return yield { path, reason: `${reason}; expected ${oneOf(allowed)}` }
  }
  yield* fieldFaults(value, path, spec)
  if (value.position !== undefined) yield* positionFaults(value.position, `${path}/position`)
  if (spec.children !== undefined) yield* childrenFaults(value.children, `${path}/children`, spec)
}

function* fieldFaults(node: Record<string, unknown>, path: string, spec: NodeSpec): Generator<TreeFault> {
  const { fields = {}, optional = {} } = spec
  for (const [name, field] of Object.entries({ ...fields, ...optional })) {
    const value = node[name]
    if (value === undefined && name in optional) continue
    if (!fits(value, field)) yield { path: `${path}/${name}`, reason: complaint(value, expected(field)) }
  }
  if (spec.value && typeof node.value !== 'string') {
    yield { path: `${path}/value`, reason: complaint(node.value, 'a string') }
  }
  if (node.data !== undefined && !isRecord(node.data)) {
    yield { path: `${path}/data`, reason: complaint(node.data, 'an object') }
  }
  const known = new Set(['type', 'position', 'data', ...Object.keys(fields), ...Object.keys(optional)])
  if (spec.value) known.add('value')
  if (spec.children) known.add('children')
  for (const name of Object.keys(node)) {
    if (!known.has(name)) yield { path: `${path}/${pointerToken(name)}`, reason: `is no field of ${node.type}` }
  }
}

function* childrenFaults(children: unknown, path: string, spec: NodeSpec): Generator<TreeFault> {
  if (!Array.isArray(children)) return yield { path, reason: complaint(children, 'an array') }
  const { children: types = [], first } = spec
  const rest = types.filter((type) => type !== first)
  if (first !== undefined && children.length === 0) yield { path, reason: `is empty; expected ${oneOf([first])} first` }
  for (const [index, child] of children.entries()) {
    yield* nodeFaults(child, `${path}/${index}`, first !== undefined && index === 0 ? [first] : rest)
  }
}

function* positionFaults(position: unknown, path: string): Generator<TreeFault> {
  if (!isRecord(position)) return yield { path, reason: complaint(position, 'an object with start and end') }
  for (const end of ['start', 'end'] as const) {
    const point = position[end]
    if (!isRecord(point)) {
      yield { path: `${path}/${end}`, reason: complaint(point, 'a point') }
      continue
    }
    for (const [name, minimum] of POINT) {
      const value = point[name]
      if (value === undefined && name === 'offset') continue
      const field = { type: 'integer', minimum } as const
      if (!fits(value, field)) yield { path: `${path}/${end}/${name}`, reason: complaint(value, expected(field)) }
    }
  }
}

function complaint(value: unknown, wanted: string): string {
  const found = value === undefined ? 'is missing' : `is ${shown(value)}`
  return `${found}; expected ${wanted}`
}

/** A value for a message, its text cut short. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

const pointerToken = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1')

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
