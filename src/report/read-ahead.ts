/** How many are read at once. */
const AHEAD = 8

/**
 * Reads things in their order, a few of them ahead of what is asked for.
 *
 * @param things what is read
 * @param read reads one; it must not reject
 */
export async function* readAhead<Thing, Content>(
  things: readonly Thing[],
  read: (thing: Thing) => Promise<Content>,
): AsyncGenerator<Content> {
  const reading: Promise<Content>[] = []
  for (const thing of things) {
    reading.push(read(thing))
    if (reading.length >= AHEAD) yield reading.shift()!
  }
  for (const content of reading) yield content
}
