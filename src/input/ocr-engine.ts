import type { Ocr, OcrLanguage } from '../ocr/index.ts'

/** Hands out an OCR engine. */
export interface OcrSource {
  /**
   * An engine that is ready.
   *
   * @param language what it is set to read
   * @throws InputError where a package is missing
   */
  open(language: OcrLanguage): Promise<Ocr>
  /** Takes an engine back that is not needed for a file any more. */
  release(ocr: Ocr): Promise<void>
}

/**
 * An engine for each file, ended behind it.
 *
 * @param workers how many pages are read at once; by default as many as the engine finds good
 */
export function ocrForEachFile(workers?: number): OcrSource {
  return { open: (language) => openOcr(language, workers), release: (ocr) => ocr.close() }
}

/** An engine that is kept open. */
export interface KeptOcr extends OcrSource {
  /** Ends it. */
  close(): Promise<void>
}

/**
 * An engine for many files: it is started by the first that needs it, which takes a second or two, and kept.
 *
 * @param workers how many pages are read at once; by default as many as the engine finds good
 */
export function keptOcr(workers?: number): KeptOcr {
  const kept = new Map<OcrLanguage, Ocr>()
  return {
    async open(language) {
      const ocr = kept.get(language) ?? (await openOcr(language, workers))
      kept.set(language, ocr)
      return ocr
    },
    release: async () => {},
    async close() {
      const all = [...kept.values()]
      kept.clear()
      await Promise.all(all.map((ocr) => ocr.close()))
    },
  }
}

async function openOcr(language: OcrLanguage, workers: number | undefined): Promise<Ocr> {
  // Only here, since the engine is an optional package, and takes its time to load.
  const { createOcr } = await import('../ocr/index.ts')
  return createOcr({ language, ...(workers === undefined ? {} : { workers }) })
}
