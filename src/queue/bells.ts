/** Waits for something that is told of once, perhaps before anyone waits. */
export interface Bell {
  /**
   * Waits until it is rung, or was rung since the last time.
   *
   * @param longest how long at most, in milliseconds
   * @param signal ends the waiting
   */
  heard(longest: number, signal: AbortSignal): Promise<void>
  /** Takes it down. */
  remove(): void
}

/** Bells by name. */
export interface Bells {
  /** Hangs a bell up; there is one of a name at a time. */
  hang(name: string): Bell
  /** Rings it, if there is one. */
  ring(name: string): void
}

/** Makes a set of bells. */
export function bells(): Bells {
  const rings = new Map<string, () => void>()
  return {
    hang(name) {
      let isRung = false
      let wake = () => {}
      const ring = () => {
        isRung = true
        wake()
      }
      rings.set(name, ring)
      return {
        async heard(longest, signal) {
          if (!isRung && !signal.aborted) {
            await new Promise<void>((resolve) => {
              const end = () => {
                clearTimeout(timer)
                signal.removeEventListener('abort', end)
                resolve()
              }
              const timer = setTimeout(end, longest)
              signal.addEventListener('abort', end)
              wake = end
            })
          }
          isRung = false
        },
        remove() {
          if (rings.get(name) === ring) rings.delete(name)
        },
      }
    },
    ring: (name) => rings.get(name)?.(),
  }
}
