import { describe, expect, it } from 'vitest'
import { boundedCache } from '../../src/restore/bounded-cache.ts'

/** A cache of upper case, and what it had to make. */
function countingCache(size: number) {
  const made: string[] = []
  const cached = boundedCache(size, (key) => {
    made.push(key)
    return key.toUpperCase()
  })
  return { cached, made }
}

describe('boundedCache', () => {
  it('makes a value once', () => {
    const { cached, made } = countingCache(2)
    expect([cached('a'), cached('a')]).toEqual(['A', 'A'])
    expect(made).toEqual(['a'])
  })

  it('keeps what is asked for again and again', () => {
    const { cached, made } = countingCache(2)
    for (const key of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a']) cached(key)
    expect(made).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('forgets what nobody asked for in two generations', () => {
    const { cached, made } = countingCache(2)
    for (const key of ['a', 'b', 'c', 'd', 'e', 'a']) cached(key)
    expect(made.filter((key) => key === 'a')).toHaveLength(2)
  })

  it('knows false from what is not known', () => {
    let made = 0
    const cached = boundedCache(4, () => {
      made++
      return false
    })
    expect([cached('a'), cached('a'), made]).toEqual([false, false, 1])
  })

  it('gives values of long keys, which it does not keep', () => {
    const { cached, made } = countingCache(4)
    const key = 'a'.repeat(1000)
    expect([cached(key), cached(key)]).toEqual([key.toUpperCase(), key.toUpperCase()])
    expect(made).toHaveLength(2)
  })

  it('finds a key that is a part of a long text', () => {
    const { cached, made } = countingCache(4)
    const text = `${'x'.repeat(100)}nghiên cứu khoa học`
    expect(cached(text.slice(100))).toBe('NGHIÊN CỨU KHOA HỌC')
    expect(cached('nghiên cứu khoa học')).toBe('NGHIÊN CỨU KHOA HỌC')
    expect(made).toHaveLength(1)
  })
})
