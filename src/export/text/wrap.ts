/**
 * Breaks a text into lines at its blanks.
 *
 * @param text a paragraph without line ends
 * @param width the most letters in a line; a longer word has a line of its own; Infinity for one line
 * @param indent what the second and every further line begin with; it counts towards their width
 * @returns the lines, joined by line ends
 */
export function wrap(text: string, width: number, indent = ''): string {
  if (text.length <= width) return text
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent + word
    } else {
      line += line === '' ? word : ` ${word}`
    }
  }
  return [...lines, line].join('\n')
}
