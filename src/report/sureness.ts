/** Words below it are worth a second look. */
export const UNSURE_BELOW = 0.9

/** How sure a word is, in steps that can be told apart by eye; the first that it reaches holds. */
export const SURENESS_STEPS = [
  { name: 'sure', from: 0.99 },
  { name: 'likely', from: UNSURE_BELOW },
  { name: 'unsure', from: 0.7 },
  { name: 'doubtful', from: 0 },
] as const

/** A step of sureness. */
export type Sureness = (typeof SURENESS_STEPS)[number]['name']

/**
 * The step that a confidence belongs to.
 *
 * @param confidence 0 to 1
 */
export function surenessOf(confidence: number): Sureness {
  return SURENESS_STEPS.find(({ from }) => confidence >= from)?.name ?? 'doubtful'
}
