import levenshtein from 'fast-levenshtein'

/**
 * Finds the name that was probably meant.
 *
 * @param typed - what was typed
 * @param names - the names there are
 * @returns a name that starts with what was typed, or differs from it by at most a third of its letters; or null
 */
export function closest(typed: string, names: readonly string[]): string | null {
  const started = names.find((name) => typed.length >= 3 && name.startsWith(typed))
  if (started !== undefined) return started
  const ranked = names
    .map((name) => ({ name, distance: levenshtein.get(typed, name) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best !== undefined && best.distance <= Math.ceil(best.name.length / 3) ? best.name : null
}
