/**
 * Does something with each of many things, several at a time, and gives the results as they come. The work goes on while
 * a result is looked at, but not for longer than as many results wait as things are worked on.
 *
 * @param things taken one by one, as there is room
 * @param width how many are worked on at a time
 * @param work what is done with each
 * @returns the results; ended early, it waits for what is being worked on
 */
export async function* asCompleted<Thing, Result>(
  things: AsyncIterator<Thing>,
  width: number,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result, void, undefined> {
  const ready: Result[] = []
  const ended = { lanes: 0, early: false }
  let failure: { readonly error: unknown } | null = null
  let changed = signal()
  const tell = () => {
    const { resolve } = changed
    changed = signal()
    resolve()
  }

  const lane = async () => {
    try {
      while (!ended.early && failure === null) {
        if (ready.length >= width) {
          await changed.promise
          continue
        }
        const next = await things.next()
        if (next.done) break
        ready.push(await work(next.value))
        tell()
      }
    } catch (error) {
      failure ??= { error }
    }
    ended.lanes++
    tell()
  }

  const lanes = Array.from({ length: width }, lane)
  try {
    for (;;) {
      const { promise } = changed
      if (ready.length > 0) {
        const result = ready.shift()!
        tell()
        yield result
      } else if (ended.lanes === width) break
      else await promise
    }
  } finally {
    ended.early = true
    tell()
    await Promise.all(lanes)
    await things.return?.()
  }
  if (failure !== null) throw (failure as { readonly error: unknown }).error
}

function signal() {
  let resolve = () => {}
  const promise = new Promise<void>((kept) => {
    resolve = kept
  })
  return { promise, resolve }
}
