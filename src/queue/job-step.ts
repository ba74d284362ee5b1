/** How a job stands that was found under a document's id. */
export interface FoundJob {
  readonly state: 'waiting' | 'active' | 'completed' | 'failed'
  /** Whether it is for the same content, settings and version. */
  readonly isSame: boolean
  /** Whether it was put there by this run. */
  readonly isOwn: boolean
}

/** What is to be done about it. */
export type JobStep =
  /** It is left to the workers. */
  | 'wait'
  /** What came of it is taken. */
  | 'take'
  /** The same, if its files are where they belong. */
  | 'takeIfWritten'
  /** It is removed, and a new one is put in its place. */
  | 'replace'

/**
 * Decides what to do about a job that stands in a document's place. A run that was killed leaves jobs behind: those that
 * are the same are used, others give way, but not while a worker does them.
 *
 * @param job how it stands
 * @example
 * jobStep({ state: 'active', isSame: false, isOwn: false }) // 'wait'
 */
export function jobStep({ isOwn, isSame, state }: FoundJob): JobStep {
  if (state === 'active') return 'wait'
  if (!isSame) return 'replace'
  if (state === 'waiting') return 'wait'
  if (isOwn) return 'take'
  // What failed in an earlier run is asked for again: it is tried anew.
  return state === 'completed' ? 'takeIfWritten' : 'replace'
}
