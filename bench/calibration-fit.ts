import { fitIsotonic } from './isotonic.ts'
import { fitLogistic, logisticKnots } from './logistic.ts'
import { type Knot, mapThrough } from './monotone-map.ts'
import { expectedCalibrationError, logLoss, type Prediction } from './reliability.ts'

/** A way to fit a map, given as a table of knots. */
export type FitMap = (predictions: readonly Prediction[]) => Knot[]

/** Every way that is tried; the identity shows what there is to gain. */
export const FITS: Readonly<Record<string, FitMap>> = {
  identity: () => [
    [0, 0],
    [1, 1],
  ],
  'isotonic regression': (predictions) => fitIsotonic(predictions),
  'logistic on the logit': (predictions) => logisticKnots(fitLogistic(predictions)),
}

/** What a fit is worth on predictions that it has not seen. */
export interface FitScore {
  readonly name: string
  /** Expected calibration error on each half, fitted on the other. */
  readonly heldOut: readonly [first: number, second: number]
  /** Mean of both. */
  readonly error: number
  /** The same error, all documents pooled, each fitted on the other documents of both halves. */
  readonly errorByDocument: number
  /** Mean negative log-likelihood of those, in nats. */
  readonly logLossByDocument: number
}

/** A prediction and the document it belongs to; scans of one text count as one document. */
export interface DocumentPrediction extends Prediction {
  readonly document: string
}

/**
 * Fits on each half and tests on the other; and fits on all documents but one and tests on that.
 *
 * @param first - predictions of some documents, not empty
 * @param second - predictions of others, not empty
 * @returns a score for every way to fit, the one with the least error on the other half first
 */
export function compareFits(first: readonly DocumentPrediction[], second: readonly DocumentPrediction[]): FitScore[] {
  const all = [...first, ...second]
  const documents = [...new Set(all.map(({ document }) => document))]
  return Object.entries(FITS)
    .map(([name, fitMap]) => {
      const onFirst = expectedCalibrationError(mapped(first, fitMap(second)))!
      const onSecond = expectedCalibrationError(mapped(second, fitMap(first)))!
      const byDocument = documents.flatMap((document) => {
        const own = all.filter((prediction) => prediction.document === document)
        const others = all.filter((prediction) => prediction.document !== document)
        return mapped(own, fitMap(others))
      })
      return {
        name,
        heldOut: [onFirst, onSecond] as const,
        error: (onFirst + onSecond) / 2,
        errorByDocument: expectedCalibrationError(byDocument)!,
        logLossByDocument: logLoss(byDocument)!,
      }
    })
    .sort((a, b) => a.error - b.error)
}

/** The same predictions with their confidence sent through a map. */
export function mapped(predictions: readonly Prediction[], knots: readonly Knot[]): Prediction[] {
  const map = mapThrough(knots)
  return predictions.map(({ confidence, right }) => ({ confidence: map(confidence), right }))
}
