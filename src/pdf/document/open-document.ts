import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { InputError } from '../../page/index.ts'
import { guard } from './guard.ts'
import { type LoadedPdfjs, loadPdfjs } from './load-pdfjs.ts'
import { startWorkerThread } from './worker-thread.ts'

/** An open PDF. */
export interface OpenDocument {
  readonly pdfjs: LoadedPdfjs['pdfjs']
  readonly pages: number
  /**
   * Works on a page and frees what it took.
   *
   * @param number of the page, counted from 1
   * @throws TimeoutError, or what the work throws
   */
  withPage<Result>(number: number, work: (page: PDFPageProxy) => Promise<Result>): Promise<Result>
  /** Whether it can still be used: after a page that took too long it cannot. */
  readonly alive: boolean
  close(): Promise<void>
}

export interface OpenOptions {
  readonly password?: string | undefined
  readonly signal?: AbortSignal | undefined
  /** How long opening the file, or one page, may take, in milliseconds. */
  readonly timeLimit: number
}

/** An image with more pixels than this is left out: A0 at 300 dpi has 139 million. */
const MOST_PIXELS = 150_000_000
/** After so many pages what was kept of the file is dropped. */
const PAGES_KEPT = 10

/**
 * Opens a PDF, offline, without scripts and forms.
 *
 * @param bytes the file; it is copied
 * @throws InputError if it cannot be opened
 */
export async function openDocument(bytes: Uint8Array, options: OpenOptions): Promise<OpenDocument> {
  const { timeLimit } = options
  const { pdfjs, worker: module, folders } = await loadPdfjs()
  const thread = startWorkerThread(module)
  // The types ask for a null that the library does not need.
  const worker = new pdfjs.PDFWorker({ port: thread.port, verbosity: pdfjs.VerbosityLevel.ERRORS } as never)
  let alive = true
  let worked = 0
  const close = async (): Promise<void> => {
    if (!alive) return
    alive = false
    worker.destroy()
    await thread.end()
  }
  const stops = options.signal === undefined ? [thread.death] : [thread.death, options.signal]
  const within = <Result>(work: Promise<Result>): Promise<Result> => guard(work, { stops, timeLimit, giveUp: close })
  try {
    const task = pdfjs.getDocument({
      data: new Uint8Array(bytes),
      worker,
      ...folders,
      ...(options.password === undefined ? {} : { password: options.password }),
      verbosity: pdfjs.VerbosityLevel.ERRORS,
      isEvalSupported: false,
      enableXfa: false,
      useSystemFonts: false,
      useWorkerFetch: false,
      disableAutoFetch: true,
      stopAtErrors: false,
      maxImageSize: MOST_PIXELS,
    })
    const document: PDFDocumentProxy = await within(task.promise)
    return {
      pdfjs,
      pages: document.numPages,
      get alive() {
        return alive
      },
      async withPage(number, work) {
        const page = await within(document.getPage(number))
        try {
          return await within(work(page))
        } finally {
          if (alive) {
            page.cleanup()
            // What the thread keeps of fonts and objects; it may be in use still, then the next time will do.
            if (++worked % PAGES_KEPT === 0) await within(document.cleanup()).catch(() => {})
          }
        }
      },
      close,
    }
  } catch (cause) {
    await close()
    options.signal?.throwIfAborted()
    throw openingError(cause)
  }
}

const ENCRYPTED = 'encrypted: it needs a password'

const REASONS: Readonly<Record<string, string>> = {
  PasswordException: ENCRYPTED,
  InvalidPDFException: 'damaged, or no PDF',
  TimeoutError: 'opening it takes too long',
}

function openingError(cause: unknown): InputError {
  if (cause instanceof InputError) return cause
  const { name = '', code } = cause as { name?: string; code?: number }
  if (name === 'PasswordException' && code === 2)
    return new InputError('encrypted: the password is wrong', { hint: 'give the right password', cause })
  const reason = REASONS[name] ?? 'damaged: it cannot be opened'
  return new InputError(reason, {
    ...(reason === ENCRYPTED ? { hint: 'give it as `password`, on the command line as --password' } : {}),
    cause,
  })
}
