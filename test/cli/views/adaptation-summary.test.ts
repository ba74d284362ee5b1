import { expect, test } from 'vitest'
import { channelModel } from '../../../src/channel/index.ts'
import { adaptationSummary } from '../../../src/cli/views/adaptation-summary.ts'

const channel = channelModel([], 9)

test('it tells the texts, words and rounds, and the fit before and after', () => {
  const fit = { before: -0.25, after: -0.125, heldOut: -0.2 }
  expect(adaptationSummary({ channel, words: 12345, fit }, { texts: 3, rounds: 2 }).slice(0, 2)).toEqual([
    '3 texts, 12,345 sure words learned from, 2 rounds',
    'log likelihood per character -0.2500 before, -0.1250 after; -0.2000 on words held out',
  ])
})

test('one text and one round are told as such', () => {
  const fit = { before: -1, after: -1, heldOut: -1 }
  expect(adaptationSummary({ channel, words: 1, fit }, { texts: 1, rounds: 1 })[0]).toBe(
    '1 text, 1 sure word learned from, 1 round',
  )
})

test('it says that adapting gained little, and where to look', () => {
  const fit = { before: -1, after: -1, heldOut: -1 }
  const last = adaptationSummary({ channel, words: 1, fit }, { texts: 1, rounds: 1 }).at(-1)
  expect(last).toContain('gained little (docs/models.md)')
})

test('without a sure word there is nothing to tell of the fit', () => {
  expect(adaptationSummary({ channel, words: 0, fit: null }, { texts: 1, rounds: 1 })).toEqual([
    '1 text, no word sure enough to learn from: the channel is what it was',
  ])
})
