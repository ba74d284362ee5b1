import { InputError } from '../page/index.ts'
import { TimeoutError } from './document/index.ts'

/**
 * What is wrong with a page.
 *
 * @param error what was thrown while it was read
 * @param page its number
 */
export function pageError(error: unknown, page: number): InputError {
  if (error instanceof InputError && error.page !== undefined) return error
  if (error instanceof InputError)
    return new InputError(error.message, {
      page,
      cause: error,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    })
  const reason = error instanceof TimeoutError ? 'reading it takes too long' : 'damaged: it cannot be read'
  return new InputError(reason, { page, cause: error })
}
