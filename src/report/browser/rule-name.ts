import type { Messages } from '../messages.ts'

/** What a rule is called; one that the page does not know goes by its own name. */
export const ruleName = (say: Messages, rule: string): string =>
  (say.rules as Readonly<Record<string, string>>)[rule] ?? rule
