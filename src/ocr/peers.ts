import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { InputError, importPeer } from '../page/index.ts'
import { dataPackage, type OcrLanguage } from './language.ts'

export type Tesseract = typeof import('tesseract.js')

/** Where the engine and its data come from. */
export interface OcrPeers {
  readonly loadTesseract: () => Promise<Tesseract>
  /** Finds a file by the name of its package and its path there; throws if the package is not there. */
  readonly resolve: (specifier: string) => string
}

/** The packages that stand beside this one. */
export const INSTALLED: OcrPeers = {
  loadTesseract: () => import('tesseract.js'),
  resolve: (specifier) => createRequire(import.meta.url).resolve(specifier),
}

/** The small and quick form of the best models; the other folder holds the legacy models as well. */
const MODELS = '4.0.0_best_int'

const packagesFor = (language: OcrLanguage): string[] => ['tesseract.js', dataPackage(language)]

/** Loads the engine. */
export async function loadTesseract({ loadTesseract }: OcrPeers, language: OcrLanguage): Promise<Tesseract> {
  return importPeer(loadTesseract, { purpose: 'reading page images', packages: packagesFor(language) })
}

/**
 * Finds the folder with the data of a language.
 *
 * @throws InputError if its package is not installed
 */
export function dataFolder({ resolve }: OcrPeers, language: OcrLanguage): string {
  const name = dataPackage(language)
  try {
    const folder = join(dirname(resolve(`${name}/package.json`)), MODELS)
    if (existsSync(join(folder, `${language}.traineddata.gz`))) return folder
    throw new Error(`no ${language}.traineddata.gz in ${folder}`)
  } catch (cause) {
    throw new InputError(`reading page images needs ${name}`, { hint: `npm install ${name}`, cause })
  }
}
