import type { InputError } from './input-error.ts'
import type { Page } from './page.ts'

/** How far the reading of an input has come. */
export interface ReadProgress {
  /** Number of the page that is done, counted from 1. */
  readonly page: number
  /** Pages of the input; null where it is not known beforehand. */
  readonly pages: number | null
  /** What was done with the page, for people: "text layer", "text layer garbled: read anew". */
  readonly did: string
}

/** What all readers of inputs take. */
export interface ReadOptions {
  /** Stops the reading: it throws the signal's reason. */
  readonly signal?: AbortSignal
  /** Told after each page. */
  readonly onProgress?: (progress: ReadProgress) => void
  /**
   * Told of a page that cannot be read; the page is then empty and the others are read. Without it the error is thrown.
   */
  readonly onPageError?: (error: InputError) => void
}

/** Reads the text in the picture of a page. */
export type Recognise<Image> = (
  image: Image,
  options: { readonly number: number; readonly signal?: AbortSignal },
) => Promise<Page>
