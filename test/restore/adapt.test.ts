import { describe, expect, it } from 'vitest'
import { adaptChannel, createRestorer } from '../../src/index.ts'
import { defaultModels } from '../../src/restore/default-models.ts'

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
  it('makes a confusion cheaper that the archive shows again and again', () => {
    expect(costOf(adaptChannel([TEXT]), 'ế', '€')).toBeLessThan(costOf(channel, 'ế', '€'))
  })

  it('keeps what the channel knew where the archive shows nothing', () => {
    expect(costOf(adaptChannel(['']), 'ủ', 'u')).toBeCloseTo(costOf(channel, 'ủ', 'u'), 1)
  })

  it('gives a channel that a restorer takes', () => {
    const restorer = createRestorer({ model: { channel: adaptChannel([TEXT]) } })
    expect(restorer.restore('phat trien kinh t€ xa hoi').text).toBe('phát triển kinh tế xã hội')
  })
})
