/** Reads an image file and prints its text and what it left in the folder where it ran; a test starts it. */
import { readdirSync, readFileSync } from 'node:fs'
import { readImages } from '../../src/ocr/index.ts'

const [file = ''] = process.argv.slice(2)
const texts: string[] = []
for await (const { readings } of readImages(readFileSync(file), { workers: 1 })) {
  texts.push(...readings.flatMap(({ lines }) => lines.map(({ words }) => words.map(({ text }) => text).join(' '))))
}
console.log(JSON.stringify({ texts, left: readdirSync('.') }))
