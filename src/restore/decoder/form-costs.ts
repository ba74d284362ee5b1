import type { Lattice } from '../lattice/lattice.ts'
import { caseOfForm, FORM, FORMS, placementOfForm } from '../lattice/surfaces.ts'
import type { Decoding } from './forward-backward.ts'

/** By line (running text, capitals) and case (lower, title, upper, fixed), in nats. */
const CASE_COSTS = [
  [0, 0, 5, 0],
  [4, 3, 0.1, 1],
] as const
/** What a name in capitals costs beside that, by line: in running text they are abbreviations, or "SO" for Sở. */
const NAME_COSTS = [5, 0] as const

/** Share of the new placement (hoá) before anything is read, and in a document that keeps to one or the other. */
const SHARE = { unknown: 0.35, old: 0.04, new: 0.96 } as const
/** The most that one word may say, in nats. */
const LOUDEST = 3

/**
 * What a decoding says about where its document places tones: the sum, over words with a choice, of the log odds of the
 * new placement against the old, less the odds that were put in.
 *
 * @param lattice the lattice
 * @param decoding its decoding with the costs of an unknown document
 * @returns log odds in nats; positive for the new placement
 */
export function placementEvidence(lattice: Lattice, { path, posteriors }: Decoding): number {
  const before = Math.log(SHARE.unknown / (1 - SHARE.unknown))
  let evidence = 0
  const { choice, first, posterior } = posteriors
  for (const { bundle } of path) {
    const { form } = lattice.bundles[bundle]!.choices
    let old = 0
    let modern = 0
    for (let k = first[bundle]!; k < first[bundle + 1]!; k++) {
      const placement = placementOfForm(form[choice[k]!]!)
      if (placement === FORM.newPlacement) modern += posterior[k]!
      else if (placement === FORM.oldPlacement) old += posterior[k]!
    }
    if (old + modern < 0.3) continue
    evidence += Math.max(-LOUDEST, Math.min(LOUDEST, Math.log((modern + 1e-6) / (old + 1e-6)) - before))
  }
  return evidence
}

/** Share of the new placement in a document with this evidence; of an unknown one without. */
export function newPlacementShare(evidence?: number): number {
  if (evidence === undefined) return SHARE.unknown
  const isNew = SHARE.unknown / (SHARE.unknown + (1 - SHARE.unknown) * Math.exp(-evidence))
  return isNew * SHARE.new + (1 - isNew) * SHARE.old
}

/**
 * Costs of each form: the case that the line calls for, and the tone placement the document keeps to.
 *
 * @param newShare share of the new placement, 0 to 1
 * @returns two rows of {@link FORMS}, for running text and for lines in capitals, in nats
 */
export function formCosts(newShare: number): Float32Array {
  const ofPlacement: Readonly<Record<number, number>> = {
    0: 0,
    [FORM.oldPlacement]: -Math.log(1 - newShare),
    [FORM.newPlacement]: -Math.log(newShare),
  }
  return Float32Array.from({ length: CASE_COSTS.length * FORMS }, (_, at) => {
    const line = Math.floor(at / FORMS)
    const form = at % FORMS
    const ofName = form >= FORM.name ? NAME_COSTS[line]! : 0
    return CASE_COSTS[line]![caseOfForm(form)]! + ofPlacement[placementOfForm(form)]! + ofName
  })
}
