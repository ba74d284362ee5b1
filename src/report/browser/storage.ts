/** Keeps texts between visits, as far as the browser lets the page. */
export interface Storage {
  /** Whether what is put stays. */
  readonly keeps: boolean
  read(key: string): string | null
  /** @returns whether it was kept */
  write(key: string, value: string): boolean
}

const PROBE = 'phuchoi:probe'

/** The storage of the browser; one that keeps nothing where it is refused, as for files in some browsers. */
export function browserStorage(): Storage {
  const write = (key: string, value: string) => {
    try {
      localStorage.setItem(key, value)
      return true
    } catch {
      return false
    }
  }
  const keeps = write(PROBE, '')
  if (keeps) localStorage.removeItem(PROBE)
  return { keeps, read: (key) => (keeps ? localStorage.getItem(key) : null), write: keeps ? write : () => false }
}
