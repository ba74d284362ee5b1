/**
 * The address of an output, as the report links to it.
 *
 * @param base where the output folder lies, as the report sees it: '..'
 * @param path path below the output folder, with "/" between its parts
 * @returns a relative address, percent-encoded
 * @example
 * outputLink('..', 'năm 2023/báo cáo #1.pdf.md') // '../n%C4%83m%202023/b%C3%A1o%20c%C3%A1o%20%231.pdf.md'
 */
export function outputLink(base: string, path: string): string {
  return `${base}/${path}`.split('/').map(encodePart).join('/')
}

/** A name that is no Unicode (half a surrogate pair) has no address of its own; it must not break the others. */
const encodePart = (part: string) => encodeURIComponent(part.toWellFormed())
