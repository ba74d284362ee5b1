/**
 * Does something with each of many things, several at a time, and gives the results in the order of the things.
 *
 * @param things taken one by one, as there is room
 * @param width how many are worked on, or done and not yet taken, at a time
 * @param work what is done with each
 */
export async function* mapInOrder<Thing, Result>(
  things: Iterable<Thing>,
  width: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const pending: Promise<Result>[] = []
  for (const thing of things) {
    const result = work(thing)
    // It is awaited in its turn; until then a failure is nobody's.
    result.catch(() => {})
    pending.push(result)
    if (pending.length >= width) yield await pending.shift()!
  }
  while (pending.length > 0) yield await pending.shift()!
}
