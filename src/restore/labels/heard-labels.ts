import type { LabelReading } from './label-readings.ts'

/** Weight of what another engine has read for a label, beside what the engine that is restored has. */
export const HEARD_WEIGHT = 0.5
/** What a label costs that one of two readings cannot stem from, in nats. */
export const NOT_HEARD = 10

/**
 * What a label costs by one of two readings, in nats.
 *
 * @param readings the labels that may stand behind that reading
 * @param label the label
 */
export const costBy = (
  readings: readonly LabelReading[],
  { style, text }: Pick<LabelReading, 'style' | 'text'>,
): number => readings.find((reading) => reading.style === style && reading.text === text)?.cost ?? NOT_HEARD
