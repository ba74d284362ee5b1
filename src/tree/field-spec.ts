/** What a field of a node may hold, as JSON Schema says it. */
export type FieldSpec =
  | { readonly type: 'string'; readonly pattern?: string }
  | { readonly type: readonly ['string', 'null']; readonly pattern?: string }
  | { readonly type: 'boolean' }
  | { readonly type: 'integer'; readonly minimum: number }
  | { readonly enum: readonly (string | null)[] }

/** Whether a value is what a field may hold. */
export function fits(value: unknown, field: FieldSpec): boolean {
  if ('enum' in field) return field.enum.some((choice) => choice === value)
  if (field.type === 'boolean') return typeof value === 'boolean'
  if (field.type === 'integer') return Number.isInteger(value) && Number(value) >= field.minimum
  if (value === null) return field.type !== 'string'
  return typeof value === 'string' && (field.pattern === undefined || new RegExp(field.pattern).test(value))
}

/** Says for people what a field may hold. */
export function expected(field: FieldSpec): string {
  if ('enum' in field) return oneOf(field.enum)
  if (field.type === 'boolean') return 'true or false'
  if (field.type === 'integer') return `a whole number from ${field.minimum} on`
  const text = field.pattern === undefined ? 'a string' : `a string that matches ${field.pattern}`
  return field.type === 'string' ? text : `${text} or null`
}

/**
 * Lists choices for people.
 *
 * @example
 * oneOf(['a', 'b', null]) // 'a, b or null'
 */
export function oneOf(choices: readonly unknown[]): string {
  return choices.join(', ').replace(/, ([^,]+)$/, ' or $1')
}
