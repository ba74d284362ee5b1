import type { Node, NodeOf } from '../tree/index.ts'

/**
 * The nodes that a selector written out in the program finds: `Citation` for `'section citation'`. Any node for a
 * selector that names no type at its end, or that is known at run time only.
 */
export type SelectedNode<Selector extends string> = string extends Selector
  ? Node
  : NamedNode<WithoutBrackets<Selector, '(', ')'>>

/** Of alternatives any; of each the type that stands last. */
type NamedNode<Selector extends string> =
  WithoutBrackets<Selector, '[', ']'> extends `${infer First},${infer Others}`
    ? NodeNamed<LastName<Trimmed<First>>> | NamedNode<Others>
    : NodeNamed<LastName<Trimmed<WithoutBrackets<Selector, '[', ']'>>>>

type NodeNamed<Name extends string> = Name extends Node['type'] ? NodeOf<Name> : Node

/** What stands in brackets may hold any sign. */
type WithoutBrackets<
  Selector extends string,
  Open extends string,
  Close extends string,
> = Selector extends `${infer Before}${Open}${string}${Close}${infer After}`
  ? WithoutBrackets<`${Before}${After}`, Open, Close>
  : Selector

type Combinator = ' ' | '>' | '+' | '~'

type LastName<Selector extends string> = Selector extends `${string}${Combinator}${infer Rest}`
  ? LastName<Rest>
  : Selector extends `${infer Name}:${string}`
    ? Name
    : Selector

type Trimmed<Selector extends string> = Selector extends ` ${infer Rest}` | `${infer Rest} ` ? Trimmed<Rest> : Selector
