import type { PageText, PlacedLine } from '../page/index.ts'

/** The lines of each page that has any, by its number, in the order of the text. */
export function linesByPage({ lines }: PageText): Map<number, PlacedLine[]> {
  const pages = new Map<number, PlacedLine[]>()
  for (const line of lines) {
    if (line === null) continue
    const page = pages.get(line.page)
    if (page === undefined) pages.set(line.page, [line])
    else page.push(line)
  }
  return pages
}
