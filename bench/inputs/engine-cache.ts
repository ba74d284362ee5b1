import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { INSTALLED, type OcrPeers, type Tesseract } from '../../src/ocr/peers.ts'

type Worker = Awaited<ReturnType<Tesseract['createWorker']>>

/**
 * The packages that `phuchoi/ocr` reads with, with a memory: what an engine made of a picture is kept in a folder, so that
 * it reads each picture only once. Everything around the engine is done anew.
 *
 * @param folder where to keep it
 * @param peers the packages
 */
export function rememberingPeers(folder: string, peers: OcrPeers = INSTALLED): OcrPeers {
  mkdirSync(folder, { recursive: true })
  return {
    ...peers,
    loadTesseract: async () => {
      const tesseract = await peers.loadTesseract()
      const createWorker: Tesseract['createWorker'] = async (language, ...setup) =>
        remembering(await tesseract.createWorker(language, ...setup), String(language), folder)
      return { ...tesseract, createWorker }
    },
  }
}

function remembering(worker: Worker, language: string, folder: string): Worker {
  let parameters: Record<string, unknown> = {}
  return {
    ...worker,
    setParameters: (more, ...rest) => {
      // Where the engine's remarks go has no bearing on what it reads.
      const { debug_file: _, ...bearing } = more as Record<string, unknown>
      parameters = { ...parameters, ...bearing }
      return worker.setParameters(more, ...rest)
    },
    recognize: async (picture, options, output, ...rest) => {
      const wanted = Object.fromEntries(Object.entries(output ?? {}).filter(([, want]) => want))
      const hash = createHash('sha256').update(JSON.stringify([language, parameters, options, wanted]))
      const key = hash
        .update(picture as Buffer)
        .digest('hex')
        .slice(0, 32)
      const file = join(folder, `${language}-${key}.json.gz`)
      if (existsSync(file)) return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'))
      const read = await worker.recognize(picture, options, output, ...rest)
      const data = Object.fromEntries(Object.entries(read.data).filter(([name]) => name in wanted))
      writeFileSync(file, gzipSync(JSON.stringify({ data })))
      return read
    },
  }
}
