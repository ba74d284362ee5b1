const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does something before the program is ended from outside.
 *
 * @param action - what is to be done
 * @returns calls it off
 */
export function beforeInterruption(action: () => void): () => void {
  const end = (signal: NodeJS.Signals) => {
    callOff()
    action()
    // With no one left to listen, the signal ends the program as it would have.
    process.kill(process.pid, signal)
  }
  const callOff = () => {
    for (const signal of SIGNALS) process.off(signal, end)
  }
  for (const signal of SIGNALS) process.on(signal, end)
  return callOff
}

/**
 * Does something when the program is first to be ended from outside, in place of ending. A second time it is ended.
 *
 * @param action - what is to be done
 * @returns calls it off
 */
export function atFirstInterruption(action: () => void): () => void {
  const begin = () => {
    callOff()
    action()
  }
  const callOff = () => {
    for (const signal of SIGNALS) process.off(signal, begin)
  }
  for (const signal of SIGNALS) process.on(signal, begin)
  return callOff
}
