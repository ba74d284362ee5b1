/** Places that are taken one by one and given back. */
export interface Places<Place> {
  /**
   * Takes a place; who comes first gets the first that is free.
   *
   * @param signal ends the waiting
   */
  take(signal: AbortSignal): Promise<Place>
  giveBack(place: Place): void
}

/**
 * Hands out places.
 *
 * @param all what there is, at most so many at once
 */
export function createPlaces<Place>(all: Iterable<Place>): Places<Place> {
  const free = [...all]
  const waiting = new Set<(place: Place) => void>()
  return {
    take: (signal) =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted()
        const place = free.shift()
        if (place !== undefined) return resolve(place)
        const stop = () => {
          waiting.delete(get)
          reject(signal.reason)
        }
        const get = (given: Place) => {
          signal.removeEventListener('abort', stop)
          resolve(given)
        }
        waiting.add(get)
        signal.addEventListener('abort', stop, { once: true })
      }),
    giveBack(place) {
      const [first] = waiting
      if (first === undefined) return void free.push(place)
      waiting.delete(first)
      first(place)
    },
  }
}
