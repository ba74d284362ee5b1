import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareFits, FITS } from '../../bench/calibration-fit.ts'
import { fitIsotonic, poolAdjacentViolators } from '../../bench/isotonic.ts'
import { fitLogistic, logisticMap } from '../../bench/logistic.ts'
import { inverseOf, mapThrough, risesThroughout } from '../../bench/monotone-map.ts'
import type { Prediction } from '../../bench/reliability.ts'
import { createRandom } from '../../scripts/pages/random.ts'

const anyPredictions = fc.array(
  fc.record({
    confidence: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 1)),
    right: fc.boolean(),
  }),
  { maxLength: 300 },
)

/** Predictions that come true as often as `truth` says. */
function drawn(truth: (confidence: number) => number, count: number, seed = 1): (Prediction & { document: string })[] {
  const random = createRandom(seed)
  return Array.from({ length: count }, (_, i) => {
    const confidence = 1 - Math.exp(-8 * random.next())
    return { confidence, right: random.chance(truth(confidence)), document: `d${i % 4}` }
  })
}

test('neighbours that fall are pooled', () => {
  const rows: [number, boolean][] = [
    [0.1, false],
    [0.2, true],
    [0.3, false],
    [0.4, true],
  ]
  const blocks = poolAdjacentViolators(rows.map(([confidence, right]) => ({ confidence, right })))
  expect(blocks.map(({ weight, value }) => [weight, value])).toEqual([
    [1, 0],
    [2, 0.5],
    [1, 1],
  ])
})

test('equal confidences get one value, in whatever order they come', () => {
  const mixed = [false, true, true, false].map((right) => ({ confidence: 0.5, right }))
  expect(poolAdjacentViolators(mixed)).toEqual([{ weight: 4, at: 0.5, value: 0.5 }])
})

test.each(Object.entries(FITS))('%s gives at most twelve knots that rise from 0 to 1', (_, fitMap) => {
  fc.assert(
    fc.property(anyPredictions, (predictions) => {
      const knots = fitMap(predictions)
      expect(knots.length).toBeLessThanOrEqual(12)
      expect(knots[0]![0]).toBe(0)
      expect(knots.at(-1)![0]).toBe(1)
      for (const [i, [at, value]] of knots.entries()) {
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
        if (i > 0) expect(at).toBeGreaterThan(knots[i - 1]![0] + 5e-7)
        if (i > 0) expect(value).toBeGreaterThan(knots[i - 1]![1])
      }
    }),
  )
})

test('isotonic regression finds how often confidence comes true', () => {
  const map = mapThrough(fitIsotonic(drawn((confidence) => confidence ** 2, 20_000)))
  for (const confidence of [0.3, 0.5, 0.7, 0.9]) expect(Math.abs(map(confidence) - confidence ** 2)).toBeLessThan(0.08)
})

test('the logistic fit finds the curve that the predictions were drawn from', () => {
  const fit = fitLogistic(drawn(logisticMap({ slope: 0.6, offset: -0.4 }), 20_000))
  expect(fit.slope).toBeCloseTo(0.6, 1)
  expect(Math.abs(fit.offset + 0.4)).toBeLessThan(0.1)
})

test('the logistic fit stays finite where all came true', () => {
  const { slope, offset } = fitLogistic([{ confidence: 1, right: true }])
  expect(Number.isFinite(slope) && slope > 0 && Number.isFinite(offset)).toBe(true)
})

test('the fit that does best on other documents comes first', () => {
  const truth = logisticMap({ slope: 0.4, offset: 0 })
  const [best, ...others] = compareFits(drawn(truth, 5000, 1), drawn(truth, 5000, 2))
  expect(best!.name).not.toBe('identity')
  expect(best!.error).toBeLessThan(others.find(({ name }) => name === 'identity')!.error / 2)
})

test('the inverse of a map takes it back', () => {
  const map = mapThrough([
    [0, 0],
    [0.9, 0.4],
    [0.999, 0.9],
    [1, 0.998],
  ])
  const back = inverseOf(map)
  for (const value of [0, 0.1, 0.9, 0.95, 0.9995, 1]) expect(back(map(value))).toBeCloseTo(value, 9)
})

test('a map with a flat stretch does not rise throughout', () => {
  expect(risesThroughout((value) => value)).toBe(true)
  expect(risesThroughout((value) => Math.max(0.2, value))).toBe(false)
})
