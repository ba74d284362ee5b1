/** What is made for a name and closed when nobody uses it any longer. */
interface Closable {
  close(): Promise<void>
}

/** Things made by name: the one used last is kept, others as long as they are in use. */
export interface SharedByName<Made> {
  use<Result>(name: string, action: (made: Made) => Promise<Result>): Promise<Result>
  /** Closes all of them. */
  close(): Promise<void>
}

/**
 * Makes a thing once for all that use it, at the same time or one after another.
 *
 * @param make makes the thing of a name; what fails is made anew at the next use
 */
export function sharedByName<Made extends Closable>(make: (name: string) => Promise<Made>): SharedByName<Made> {
  const entries = new Map<string, { readonly made: Promise<Made>; users: number }>()
  let latest = ''
  const closeUnused = async () => {
    const unused = [...entries].filter(([name, { users }]) => users === 0 && name !== latest)
    for (const [name] of unused) entries.delete(name)
    for (const [, { made }] of unused) await (await made).close()
  }
  return {
    async use(name, action) {
      latest = name
      const entry = entries.get(name) ?? { made: make(name), users: 0 }
      entries.set(name, entry)
      entry.users++
      try {
        const made = await entry.made.catch((error) => {
          if (entries.get(name) === entry) entries.delete(name)
          throw error
        })
        return await action(made)
      } finally {
        entry.users--
        await closeUnused()
      }
    },
    async close() {
      const all = [...entries.values()]
      entries.clear()
      for (const { made } of all) await (await made).close()
    },
  }
}
