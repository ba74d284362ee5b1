import { describe, expect, it } from 'vitest'
import { createRestorer } from '../../src/index.ts'
import { extentsOf } from '../../src/orthography/index.ts'

const restorer = createRestorer()

/** Restores what was read, with the ink of what is printed: of words, or of their letters. */
function restoredWith(read: string, printed: string, byLetter: boolean): string {
  const words = printed.split(' ')
  const extents = Array.from(read.matchAll(/\S+/g), ({ 0: word, index }, i) => ({
    start: index,
    end: index + word.length,
    ...extentsOf(words[i]!)!,
    ...(byLetter && { letters: [...words[i]!].map((letter) => extentsOf(letter)!) }),
  }))
  return restorer.restore(read, { extents }).text
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
    expect(restorer.restore(read, { extents: [] })).toEqual(restorer.restore(read))
  })
})
