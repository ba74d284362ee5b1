import levenshtein from 'fast-levenshtein'

/**
 * Finds the name that was probably meant. The dashes of options do not count.
 *
 * @param typed - what was typed
 * @param names - the names there are
 * @returns a name that starts with what was typed, or differs from it by at most a third of its letters; or null
 */
export function closest(typed: string, names: readonly string[]): string | null {
  const meant = bare(typed)
  const started = names.find((name) => meant.length >= 3 && bare(name).startsWith(meant))
  if (started !== undefined) return started
  const ranked = names
    .map((name) => ({ name, length: bare(name).length, distance: levenshtein.get(meant, bare(name)) }))
    .sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best !== undefined && best.distance <= Math.ceil(best.length / 3) ? best.name : null
}

const bare = (name: string) => name.replace(/^-+/, '')
