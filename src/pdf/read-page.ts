import { InputError, type Page } from '../page/index.ts'
import { pageOfLayer, pageOfPicture, unknownPage } from './assemble-page.ts'
import { conversionNote } from './conversion-note.ts'
import type { OpenDocument } from './document/index.ts'
import { planPage } from './layer/index.ts'
import { pageError } from './page-error.ts'
import type { Settings } from './pdf-options.ts'
import { type PageLayers, readLayers } from './read-layers.ts'

/** A page, and what was done with it. */
export interface ReadPage {
  readonly page: Page
  readonly did: string
  /** Why it is empty. */
  readonly error?: InputError
}

/** A page that has been read from the file. */
export interface StartedPage {
  /** Whether its picture is being read. */
  readonly ocr: boolean
  /** Never rejected. */
  readonly finished: Promise<ReadPage>
}

const OCR_HINT = 'install tesseract.js and @tesseract.js-data/vie, and read it with OCR'

const failed = (error: unknown, number: number): ReadPage => ({
  page: unknownPage(number),
  did: 'cannot be read',
  error: pageError(error, number),
})

async function recognisePage(number: number, layers: PageLayers, settings: Settings): Promise<ReadPage> {
  const { recognise, signal } = settings
  const { plan, picture, layer } = layers
  if (plan === null) throw new InputError('a picture without text', { page: number, hint: OCR_HINT })
  if (picture === null || recognise === undefined)
    return { page: pageOfLayer(number, layers), did: plan.did + (plan.layer ? conversionNote(layer.encodings) : '') }
  const seen = await recognise(picture.image, { number, ...(signal === undefined ? {} : { signal }) }).catch(
    (cause: unknown) => {
      if (cause instanceof InputError) throw cause
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new InputError(`OCR failed: ${why}`, { page: number, cause })
    },
  )
  return { page: pageOfPicture(number, layers, seen), did: plan.did }
}

/**
 * Reads a page from the file, and begins to read its picture where that is wanted.
 *
 * @param open the file
 * @param number of the page, counted from 1
 * @param settings how it is read
 */
export async function startPage(
  open: () => Promise<OpenDocument>,
  number: number,
  settings: Settings,
): Promise<StartedPage> {
  const { ocr, recognise, dpi } = settings
  try {
    const choose = (kind: PageLayers['kind']) => planPage(kind, ocr, recognise !== undefined)
    const layers = await readLayers(await open(), number, choose, dpi)
    const finished = recognisePage(number, layers, settings).catch((error: unknown) => failed(error, number))
    return { ocr: layers.picture !== null, finished }
  } catch (error) {
    return { ocr: false, finished: Promise.resolve(failed(error, number)) }
  }
}
