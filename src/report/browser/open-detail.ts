import type { FrequentWord } from '../frequent-words.ts'
import { DATA_ELEMENTS } from '../report-data.ts'
import type { ReportDetail } from '../report-detail.ts'

/**
 * Unpacks the details of a document.
 *
 * @param index its place in the list
 * @returns null if the page does not have them
 */
export async function openDetail(index: number): Promise<ReportDetail | null> {
  await wholePage
  const packed = document.getElementById(DATA_ELEMENTS.detail(index))?.textContent ?? ''
  if (packed === '') return null
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return JSON.parse(await new Response(unpacked).text()) as ReportDetail
}

/** The frequent unsure words of the archive. */
export async function frequentWords(): Promise<readonly FrequentWord[]> {
  await wholePage
  return JSON.parse(document.getElementById(DATA_ELEMENTS.words)?.textContent ?? '[]') as FrequentWord[]
}

/** Details and words stand behind the program: kept once the browser has read all of the page. */
const wholePage = new Promise<void>((resolve) => {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => resolve(), { once: true })
  else resolve()
})
