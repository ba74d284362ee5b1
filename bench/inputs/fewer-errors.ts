/**
 * By how much of them the errors became fewer, in per cent; below 0 where they became more.
 *
 * @returns null where there were none
 */
export function fewerErrors(before: { readonly errors: number }, after: { readonly errors: number }): number | null {
  return before.errors === 0 ? null : Number((100 * (1 - after.errors / before.errors)).toFixed(1))
}
