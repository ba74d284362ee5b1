import type { Toolbox } from './command.ts'

/** The real thing: loads the restorer, and the dictionaries only if there are any. */
export const toolbox: Toolbox = {
  async createRestorer({ dictionaries = [], ...settings }) {
    const { createRestorer } = await import('../restore/index.ts')
    return createRestorer(settings)
  },
}
