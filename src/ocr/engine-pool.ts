import { type Engine, EngineError } from './engine.ts'
import type { OcrLanguage } from './language.ts'

/** Engines that take turns. */
export interface EnginePool {
  /**
   * Has a free engine do something; waits for one, starts one when there are fewer than there may be.
   *
   * @throws the signal's reason, or what the work throws
   */
  readonly use: <T>(language: OcrLanguage, work: (engine: Engine) => Promise<T>, signal?: AbortSignal) => Promise<T>
  /** Stops all engines for good; what they were doing, and what waits, fails. */
  readonly close: () => Promise<void>
}

/**
 * Makes a pool. Its engines start when they are first needed.
 *
 * @param size how many engines there may be
 * @param start starts one
 */
export function createEnginePool(
  size: number,
  start: (language: OcrLanguage, signal?: AbortSignal) => Promise<Engine>,
): EnginePool {
  const engines = new Set<Engine>()
  const idle: Engine[] = []
  const waiting: (() => void)[] = []
  let free = size
  let closed = false

  const takePlace = async (signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted()
    if (free > 0) {
      free--
      return
    }
    await new Promise<void>((resolve, reject) => {
      const leave = (): void => {
        waiting.splice(waiting.indexOf(enter), 1)
        reject(signal?.reason)
      }
      const enter = (): void => {
        signal?.removeEventListener('abort', leave)
        resolve()
      }
      waiting.push(enter)
      signal?.addEventListener('abort', leave, { once: true })
    })
  }
  const leavePlace = (): void => {
    const next = waiting.shift()
    if (next === undefined) free++
    else next()
  }

  const discard = async (engine: Engine): Promise<void> => {
    engines.delete(engine)
    await engine.stop()
  }
  /** An idle engine for the language; one for the other language makes room for it. */
  const takeEngine = async (language: OcrLanguage, signal?: AbortSignal): Promise<Engine> => {
    if (closed) throw new EngineError('it has been closed')
    const found = idle.findIndex((engine) => engine.alive && engine.language === language)
    if (found >= 0) return idle.splice(found, 1)[0]!
    const other = idle.shift()
    if (other !== undefined) await discard(other)
    const engine = await start(language, signal)
    if (closed) await engine.stop()
    else engines.add(engine)
    return engine
  }

  return {
    async use(language, work, signal) {
      await takePlace(signal)
      try {
        const engine = await takeEngine(language, signal)
        try {
          return await work(engine)
        } finally {
          if (engine.alive) idle.push(engine)
          else engines.delete(engine)
        }
      } finally {
        leavePlace()
      }
    },
    async close() {
      closed = true
      idle.length = 0
      await Promise.all([...engines].map(discard))
    },
  }
}
