/** A selector cannot be read. */
export class SelectorError extends Error {
  override readonly name = 'SelectorError'
  readonly selector: string
  /** What is wrong with it, and where. */
  readonly reason: string

  constructor(selector: string, reason: string) {
    super(`the selector ${JSON.stringify(selector)} cannot be read: ${reason}`)
    this.selector = selector
    this.reason = reason
  }
}

/** Says in its own words what the parser of selectors complained of. */
export function selectorError(selector: string, error: unknown): SelectorError {
  const message = error instanceof Error ? error.message : String(error)
  const [, complaint = message, offset] = /^(?:css-selector-parser parse error: )?(.*?)\.?(?: Pos: (-?\d+)\.)?$/s.exec(
    message,
  ) ?? [message]
  const place = offset === undefined || offset === '-1' ? '' : ` at character ${Number(offset) + 1}`
  return new SelectorError(selector, complaint.charAt(0).toLowerCase() + complaint.slice(1) + place)
}
