import { describe, expect, it } from 'vitest'
import { editsOf, formatChannel } from '../../src/channel/index.ts'
import { adaptChannel, createRestorer } from '../../src/index.ts'
import { defaultModels } from '../../src/restore/models/default-models.ts'

const { channel } = defaultModels()

/** What reading one letter as another costs in a channel; infinite where it never learned it. */
const costOf = ({ origins, writtenIndex }: typeof channel, written: string, read: string) => {
  const origin = origins.get(read)
  const at = origin?.segments.indexOf(writtenIndex.get(written) ?? -1) ?? -1
  return at < 0 ? Number.POSITIVE_INFINITY : origin!.costs[at]!
}

/** A text whose engine reads every ế as € and nothing else amiss. */
const TEXT =
  'Uy ban nhan dan tinh ban hanh K€ hoach; Ké hoach kinh t€ - xa hoi, kinh t€ tap th€ va kinh t€ trang trai.\n'.repeat(
    20,
  )

describe('adaptChannel', () => {
  const adapted = adaptChannel([TEXT])

  it('makes a confusion cheaper that the archive shows again and again', () => {
    expect(costOf(adapted.channel, 'ế', '€')).toBeLessThan(costOf(channel, 'ế', '€'))
  })

  it('keeps the channel where the archive shows nothing', () => {
    expect(adaptChannel([''])).toEqual({ channel, words: 0, fit: null })
    expect(adaptChannel([])).toEqual({ channel, words: 0, fit: null })
  })

  it('leaves letters alone that the archive does not show', () => {
    const ofLetter = (written: string) => (model: typeof channel) =>
      editsOf(model).flatMap(([letter, read, cost]) => (letter === written ? [`${read} ${cost.toFixed(2)}`] : []))
    expect(ofLetter('Q')(adapted.channel)).toEqual(ofLetter('Q')(channel))
  })

  it('gives a channel that a restorer takes, loaded or as text', () => {
    for (const own of [adapted.channel, formatChannel(adapted.channel)]) {
      const restorer = createRestorer({ channel: own })
      expect(restorer.restore('phat trien kinh t€ xa hoi').text).toBe('phát triển kinh tế xã hội')
    }
  })

  it('fits the words it learned from better, and held-out words too where the archive repeats itself', () => {
    const { before, after, heldOut } = adapted.fit!
    expect(after).toBeGreaterThan(before)
    expect(heldOut).toBeGreaterThan(before)
    expect(after).toBeLessThanOrEqual(0)
  })

  it('learns from sure words alone', () => {
    const words = adaptChannel([TEXT], { confidence: 1 }).words
    expect(words).toBeLessThan(adapted.words)
    expect(adapted.words).toBeLessThanOrEqual(23 * 20)
  })

  it('learns the more the less the channel so far is worth', () => {
    const light = adaptChannel([TEXT], { priorWeight: 20 }).channel
    expect(costOf(light, 'ế', '€')).toBeLessThan(costOf(adapted.channel, 'ế', '€'))
  })

  it('goes on from a channel adapted before', () => {
    const further = adaptChannel([TEXT], { channel: adapted.channel })
    expect(costOf(further.channel, 'ế', '€')).toBeLessThan(costOf(adapted.channel, 'ế', '€'))
    expect(further.fit!.before).toBeGreaterThan(adapted.fit!.before)
  })

  it('does not count the texts again in a second round', () => {
    const twice = adaptChannel([TEXT], { rounds: 2 })
    expect(costOf(twice.channel, 'ế', '€')).toBeCloseTo(costOf(adapted.channel, 'ế', '€'), 1)
  })

  it('learns nothing that a channel file cannot hold', () => {
    const odd = 'Uy ban nhan dan tinh 😀ban h\u00a0anh ké ho ạch\n'.repeat(20)
    const text = formatChannel(adaptChannel([odd], { source: 'eng', confidence: 0 }).channel)
    expect(() => createRestorer({ channel: text })).not.toThrow()
    expect(text).not.toMatch(/[\ud800-\udfff]/)
  })

  it('learns nothing from what is too long for a word', () => {
    expect(adaptChannel(['x'.repeat(100_000)]).words).toBe(0)
  })

  it.each([
    [{ confidence: 1.1 }, 'confidence must lie between 0 and 1, not 1.1'],
    [{ priorWeight: 0 }, 'priorWeight must be a positive number, not 0'],
    [{ rounds: 0 }, 'rounds must be a whole number of 1 or more, not 0'],
    [{ rounds: 1.5 }, 'rounds must be a whole number of 1 or more, not 1.5'],
  ])('rejects %j', (options, message) => {
    expect(() => adaptChannel([], options)).toThrow(new RangeError(message))
  })
})
