import type { Io, TextSink } from '../io.ts'

/** When to colour. */
export type ColorChoice = 'auto' | 'always' | 'never'

/**
 * Decides whether to colour what goes to a sink. `auto` colours a terminal, unless NO_COLOR is set or the terminal is
 * dumb; FORCE_COLOR other than 0 colours anything.
 *
 * @param choice - what the user asked for; it beats the environment
 * @param sink - where the text goes; null for a file
 * @param env - the environment
 * @returns true to colour
 */
export function wantsColor(choice: ColorChoice, sink: TextSink | null, env: Io['env']): boolean {
  if (choice !== 'auto') return choice === 'always'
  const forced = env.FORCE_COLOR ?? ''
  if (forced !== '') return !['0', 'false'].includes(forced)
  if ((env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb') return false
  return sink?.isTTY ?? false
}

/** Select Graphic Rendition parameters (ECMA-48, 8.3.117). */
const SGR = { bold: 1, red: 31, green: 32, cyan: 36 } as const

export type Color = keyof typeof SGR

/** Colours a text for a terminal. */
export function paint(color: Color, text: string): string {
  return `\x1b[${SGR[color]}m${text}\x1b[0m`
}
