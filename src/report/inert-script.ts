/**
 * Writes data so that it can stand in a script element: nothing in it can end the element or open a comment, and it is
 * still the same JSON.
 *
 * @param data what `JSON.stringify` takes
 */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, escapeUnit)
}

const escapeUnit = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
