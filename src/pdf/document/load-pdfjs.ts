import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { InputError } from '../../page/index.ts'

export type Pdfjs = typeof import('pdfjs-dist/legacy/build/pdf.mjs')

/** The library and where its own files lie. */
export interface LoadedPdfjs {
  readonly pdfjs: Pdfjs
  /** Address of the module that runs in a thread of its own. */
  readonly worker: string
  /** Folders with what PDFs may leave out: maps of characters, standard fonts, colour profiles, decoders. */
  readonly folders: {
    readonly cMapUrl: string
    readonly standardFontDataUrl: string
    readonly iccUrl: string
    readonly wasmUrl: string
  }
}

const INSTALL = 'npm install pdfjs-dist@5.6 @napi-rs/canvas'

/** While the library loads it warns on the console of what it misses; what follows says the same in the error. */
async function quietly<Result>(load: () => Promise<Result>): Promise<Result> {
  const { warn } = console
  console.warn = (...parts: unknown[]) => {
    if (!String(parts[0]).startsWith('Warning: Cannot ')) warn.apply(console, parts)
  }
  try {
    return await load()
  } finally {
    console.warn = warn
  }
}

/**
 * Loads pdfjs-dist, an optional peer of this package.
 *
 * @throws InputError if it, or the canvas that it needs, is not installed
 */
export async function loadPdfjs(): Promise<LoadedPdfjs> {
  const { resolve } = createRequire(import.meta.url)
  let root: string
  try {
    root = dirname(resolve('pdfjs-dist/package.json'))
  } catch (cause) {
    throw new InputError('a PDF needs the package pdfjs-dist, which is not installed', { hint: INSTALL, cause })
  }
  try {
    const pdfjs = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'))
    return {
      pdfjs,
      worker: pathToFileURL(join(root, 'legacy', 'build', 'pdf.worker.mjs')).href,
      folders: {
        cMapUrl: join(root, 'cmaps/'),
        standardFontDataUrl: join(root, 'standard_fonts/'),
        iccUrl: join(root, 'iccs/'),
        wasmUrl: join(root, 'wasm/'),
      },
    }
  } catch (cause) {
    throw new InputError('a PDF needs the packages pdfjs-dist 5 and @napi-rs/canvas, which do not load', {
      hint: INSTALL,
      cause,
    })
  }
}
