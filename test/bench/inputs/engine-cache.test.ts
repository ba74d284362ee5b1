import { expect, test, vi } from 'vitest'
import { rememberingPeers } from '../../../bench/inputs/engine-cache.ts'
import type { OcrPeers } from '../../../src/ocr/peers.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const folder = temporaryFolder()

test('a picture is read once, and read anew when the engine is set otherwise', async () => {
  const recognize = vi.fn(async () => ({ data: { blocks: [], hocr: 'read' } }))
  const setParameters = vi.fn(async () => {})
  const createWorker = vi.fn(async () => ({ recognize, setParameters, terminate: async () => {} }))
  const peers = { loadTesseract: async () => ({ createWorker }), resolve: () => '' } as unknown as OcrPeers
  const read = async (language: string, picture: string) => {
    const tesseract = await rememberingPeers(folder.path('readings'), peers).loadTesseract()
    const worker = await tesseract.createWorker(language)
    await worker.setParameters({ tessedit_pageseg_mode: '3' as never })
    const { data } = await worker.recognize(Buffer.from(picture), {}, { hocr: true })
    return data.hocr
  }
  expect([await read('vie', 'a'), await read('vie', 'a'), await read('vie', 'b'), await read('eng', 'a')]).toEqual([
    'read',
    'read',
    'read',
    'read',
  ])
  expect(recognize).toHaveBeenCalledTimes(3)
})
