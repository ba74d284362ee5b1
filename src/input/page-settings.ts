/** Pages from one to another, both of them included; without an end all that follow. */
export interface PageSpan {
  readonly from: number
  readonly to?: number
}

/** How PDFs and images are read. */
export interface PageSettings {
  /** When the pictures of pages are read: where it helps, always, never, or always and as an English engine does. */
  readonly ocr: 'auto' | 'always' | 'never' | 'eng'
  /** The pages that are wanted; all of them by default. */
  readonly pages?: readonly PageSpan[]
  readonly dpi?: number
  readonly workers?: number
  readonly password?: string
}

/**
 * Whether a page is one of those named.
 *
 * @param spans which pages are meant
 * @returns tells it of the number of a page
 */
export const isIn =
  (spans: readonly PageSpan[]) =>
  (page: number): boolean =>
    spans.some(({ from, to = Number.POSITIVE_INFINITY }) => page >= from && page <= to)
