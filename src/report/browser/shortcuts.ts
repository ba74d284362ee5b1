import type { Messages } from '../messages.ts'

/** What a key can do. */
export type Action = keyof Messages['keys']

/** Which keys do what; the first is the one to remember. */
export const SHORTCUTS: readonly { readonly action: Action; readonly keys: readonly string[] }[] = [
  { action: 'next', keys: ['N', 'J'] },
  { action: 'previous', keys: ['P', 'K'] },
  { action: 'beside', keys: ['←', '→'] },
  { action: 'accept', keys: ['A', 'Enter'] },
  { action: 'choose', keys: ['1', '…', '9'] },
  { action: 'other', keys: ['T'] },
  { action: 'everywhere', keys: ['E'] },
  { action: 'withdraw', keys: ['W'] },
  { action: 'undo', keys: ['U'] },
  { action: 'nextDocument', keys: [']'] },
  { action: 'previousDocument', keys: ['['] },
  { action: 'back', keys: ['B'] },
  { action: 'help', keys: ['?'] },
]

const ACTIONS: ReadonlyMap<string, Action> = new Map(
  SHORTCUTS.flatMap(({ action, keys }) => keys.map((key) => [key.toLowerCase(), action])),
)

/** What a key does; undefined for nothing. */
export function actionOf(key: string): Action | undefined {
  if (/^Arrow(Left|Right)$/.test(key)) return 'beside'
  return /^[1-9]$/.test(key) ? 'choose' : ACTIONS.get(key.toLowerCase())
}
