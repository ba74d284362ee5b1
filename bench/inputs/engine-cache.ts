import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { INSTALLED, type OcrPeers, type Tesseract } from '../../src/ocr/peers.ts'

type CreateWorker = Tesseract['createWorker']
type Worker = Awaited<ReturnType<CreateWorker>>
type Recognised = Awaited<ReturnType<Worker['recognize']>>

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
      const createWorker: CreateWorker = async (...setup) => remembering(tesseract, setup, folder)
      return { ...tesseract, createWorker }
    },
  }
}

/** A worker that starts the engine when it is asked for what it does not remember. */
function remembering(tesseract: Tesseract, setup: Parameters<CreateWorker>, folder: string): Worker {
  let started: Promise<Worker> | undefined
  let parameters: Parameters<Worker['setParameters']>[0] = {}
  const engine = async (): Promise<Worker> => {
    started ??= tesseract.createWorker(...setup)
    const worker = await started
    await worker.setParameters(parameters)
    return worker
  }
  const [language] = setup
  return {
    setParameters: async (more) => {
      parameters = { ...parameters, ...more }
      return undefined as never
    },
    recognize: async (picture, options, output): Promise<Recognised> => {
      const key = createHash('sha256')
        .update(JSON.stringify([language, parameters, options, output]))
        .update(picture as Buffer)
      const file = join(folder, `${String(language)}-${key.digest('hex').slice(0, 32)}.json.gz`)
      if (existsSync(file)) return JSON.parse(gunzipSync(readFileSync(file)).toString('utf8'))
      const worker = await engine()
      const { data } = await worker.recognize(picture, options, output)
      writeFileSync(file, gzipSync(JSON.stringify({ data: { blocks: data.blocks, hocr: data.hocr } })))
      return { jobId: '', data }
    },
    terminate: async () => {
      await (await started)?.terminate()
      return undefined as never
    },
  } satisfies Partial<Worker> as unknown as Worker
}
