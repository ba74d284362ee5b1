import { createHash } from 'node:crypto'

/**
 * The policy of a page that asks nothing of anyone: it runs its own program, looks as its own style says, and loads
 * nothing at all.
 *
 * @param program the one script that may run, exactly as it stands in the page
 * @param style the one style
 * @returns the value of Content-Security-Policy
 */
export function contentPolicy(program: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(program)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
