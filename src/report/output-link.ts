/**
 * The address of an output, as the report links to it: the report lies in a folder of the output folder.
 *
 * @param path path below the output folder, with "/" between its parts
 * @returns a relative address, percent-encoded
 * @example
 * outputLink('năm 2023/báo cáo #1.pdf.md') // '../n%C4%83m%202023/b%C3%A1o%20c%C3%A1o%20%231.pdf.md'
 */
export function outputLink(path: string): string {
  return `../${path.split('/').map(encodePart).join('/')}`
}

/** A name that is no Unicode (half a surrogate pair) has no address of its own; it must not break the others. */
const encodePart = (part: string) => encodeURIComponent(part.toWellFormed())
