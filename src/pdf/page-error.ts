import { InputError, ofPage } from '../page/index.ts'
import { TimeoutError } from './document/index.ts'

/**
 * What is wrong with a page.
 *
 * @param error what was thrown while it was read
 * @param page its number
 */
export function pageError(error: unknown, page: number): InputError {
  if (error instanceof InputError) return error.page === undefined ? ofPage(error, page) : error
  const reason = error instanceof TimeoutError ? 'reading it takes too long' : 'damaged: it cannot be read'
  return new InputError(reason, { page, cause: error })
}
