import { expect, it } from 'vitest'
import { createOcrWith } from '../../src/ocr/create-ocr.ts'
import { INSTALLED } from '../../src/ocr/peers.ts'

const missing = (name: string): Error =>
  Object.assign(new Error(`Cannot find package '${name}'`), { code: 'ERR_MODULE_NOT_FOUND' })

it('says what to install without tesseract.js', async () => {
  const peers = { ...INSTALLED, loadTesseract: () => Promise.reject(missing('tesseract.js')) }
  await expect(createOcrWith(peers)).rejects.toMatchObject({
    name: 'InputError',
    message: 'reading page images needs tesseract.js and @tesseract.js-data/vie',
    hint: 'npm install tesseract.js @tesseract.js-data/vie',
  })
})

it.each(['vie', 'eng'] as const)('says what to install without the data of %s', async (language) => {
  const resolve = (specifier: string): string => {
    throw missing(specifier)
  }
  await expect(createOcrWith({ ...INSTALLED, resolve }, { language })).rejects.toMatchObject({
    name: 'InputError',
    message: `reading page images needs @tesseract.js-data/${language}`,
    hint: `npm install @tesseract.js-data/${language}`,
  })
})
