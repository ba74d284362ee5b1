/** Longer keys are not kept: no word is as long, and long runs of signs seldom come back. */
const LONGEST_KEY = 40
/** From this length on a part of a string is, in V8, a view of the whole. */
const VIEW_LENGTH = 13

/**
 * Gives a function a memory that does not grow without end. It has two generations: the younger takes what is made or
 * asked for; once it is full it becomes the older one, and what nobody asked for meanwhile is forgotten.
 *
 * @param size results that a generation holds, at least 1
 * @param make the function; it must not return undefined
 * @returns the function with its memory
 */
export function boundedCache<Value>(size: number, make: (key: string) => Value): (key: string) => Value {
  let young = new Map<string, Value>()
  let old = new Map<string, Value>()
  const keep = (key: string, value: Value) => {
    if (young.size >= size) {
      old = young
      young = new Map()
    }
    young.set(key, value)
    return value
  }
  return (key) => {
    const known = young.get(key)
    if (known !== undefined) return known
    if (key.length > LONGEST_KEY) return make(key)
    const own = key.length < VIEW_LENGTH ? key : detached(key)
    return keep(own, old.get(key) ?? make(own))
  }
}

/** A copy that does not hold the text the key was cut from. */
function detached(key: string): string {
  return ` ${key}`.slice(1)
}
