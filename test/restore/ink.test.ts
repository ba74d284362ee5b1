import { describe, expect, it } from 'vitest'
import { createRestorer } from '../../src/index.ts'
import { extentsOf, roomOf } from '../../src/orthography/index.ts'

/** How wide a blank is, in ems. */
const BLANK = 0.25

const restorer = createRestorer()

/** Restores what was read, with the ink of what is printed: of words, or of their letters. */
function restoredWith(read: string, printed: string, byLetter: boolean): string {
  const words = printed.split(' ')
  const ink = Array.from(read.matchAll(/\S+/g), ({ 0: word, index }, i) => ({
    start: index,
    end: index + word.length,
    reach: extentsOf(words[i]!)!,
    ...(byLetter && {
      letters: [...words[i]!].map((letter, at) => ({ ...extentsOf(letter)!, left: at, right: at + 1 })),
    }),
  }))
  return restorer.restore(read, { ink }).text
}

describe('restore, told how far the ink of words reaches', () => {
  it.each([
    ['Lam', 'Lạm'],
    ['LAM', 'LAM'],
    ['Ban', 'Bạn'],
  ])('reads "%s" as "%s" where there is the ink of that', (read, printed) => {
    expect(restoredWith(read, printed, false)).toBe(printed)
  })

  it('would read them otherwise', () => {
    expect(['Lam', 'LAM', 'Ban'].map((read) => restorer.restore(read).text)).toEqual(['Làm', 'LÀM', 'Ban'])
  })

  it.each([
    ['Ba Lan, Ba Hoa', 'Bà Lan, Bà Hoà'],
    ['huong', 'hương'],
  ])('reads "%s" as "%s" where the mark stands beside higher letters', (read, printed) => {
    expect(restoredWith(read, printed, true)).toBe(printed)
    expect(restoredWith(read, printed, false)).not.toBe(printed)
  })

  it('reads on as before where nothing is told', () => {
    const read = 'Ba Lan o huong khac'
    expect(restorer.restore(read, { ink: [] })).toEqual(restorer.restore(read))
  })

  describe('where the width of words is known', () => {
    /** The ink of words that are printed in a line, by their widths and, letter by letter, by where they stand. */
    function inkOf(read: string, printed: string) {
      let left = 0
      const place = (text: string) => {
        const room = roomOf(text, 'regular')!
        return { left: left + room.left, right: left + room.advance - room.right }
      }
      const words = printed.split('|').map((word) => {
        const span = { ...place(word.replace(' ', '')), face: 'regular', spread: 0.02 } as const
        const letters = [...word].flatMap((letter) => {
          const own = letter === ' ' ? [] : [{ ...extentsOf(letter)!, ...place(letter) }]
          left += letter === ' ' ? BLANK : roomOf(letter, 'regular')!.advance
          return own
        })
        left += BLANK
        return { reach: extentsOf(word.replace(' ', ''))!, span: { ...span, right: letters.at(-1)!.right }, letters }
      })
      return Array.from(read.matchAll(/\S+/g), ({ 0: word, index }, i) => {
        const { letters, ...others } = words[i]!
        return {
          start: index,
          end: index + word.length,
          ...others,
          ...(letters.length === word.length && { letters }),
        }
      })
    }

    it.each([
      ['Day 12 bao cao cua xa', 'Đây|là|báo|cáo|của|xã', 'Đây là báo cáo của xã'],
      ['So YtE bao cao', 'Sở|Y tế|báo|cáo', 'Sở Y tế báo cáo'],
    ])('reads "%s" as it is printed', (read, printed, restored) => {
      expect(restorer.restore(read, { ink: inkOf(read, printed) }).text).toBe(restored)
      expect(restorer.restore(read).text).not.toBe(restored)
    })
  })
})
