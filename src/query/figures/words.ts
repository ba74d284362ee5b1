import { baseValue, type MentionCheck } from './checks.ts'
import type { Context } from './context.ts'
import type { Mention } from './mentions.ts'
import { readNumberWords } from './number-words.ts'

/** "(bằng chữ: tám tỷ chín trăm bốn mươi triệu đồng)" */
const IN_WORDS =
  /\((?:[Bb]ằng\schữ:?\s|[Vv]iết\sbằng\schữ:?\s)?(?<words>\p{L}+(?:[\s,]+\p{L}+){1,30})\s(?:đồng|USD)(?:\schẵn)?[.)]/gu
const FARTHEST = 8

/** Checks amounts of money against the words that repeat them. */
export function wordChecks({ masked, mentions }: Context): readonly MentionCheck<Mention>[] {
  return [...masked.matchAll(IN_WORDS)].flatMap(({ groups, index }) => {
    const amount = mentions.findLast(({ end, unit }) => end <= index && unit.kind === 'measure')
    const said = readNumberWords(groups!.words!)
    if (amount === undefined || said === undefined || index - amount.end > amount.unit.name.length + FARTHEST) return []
    const verdict = Math.round(baseValue(amount)) === said ? 'consistent' : 'inconsistent'
    return [{ kind: 'words', verdict, total: amount, parts: [], expected: said / amount.unit.scale }]
  })
}
