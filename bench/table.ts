/** A table: the first column is flush left, the others flush right. */
export interface Table {
  readonly title: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * Sets a table for a terminal.
 *
 * @param table - the table
 * @returns lines of text, with a line end
 */
export function textTable({ title, header, rows }: Table): string {
  const widths = header.map((name, i) => Math.max(name.length, ...rows.map((row) => row[i]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  ')
      .trimEnd()
  const rule = widths.map((width) => '─'.repeat(width)).join('  ')
  return `${[title, line(header), rule, ...rows.map(line)].join('\n')}\n`
}

/**
 * Sets a table in Markdown.
 *
 * @param table - the table
 * @returns a heading and the table, with a line end
 */
export function markdownTable({ title, header, rows }: Table): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = `|${header.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`
  return `${[`## ${title}`, '', line(header), rule, ...rows.map(line)].join('\n')}\n`
}

/** A figure for a table, or a dash where there is none. */
export function figure(value: number | null | undefined, decimals: number, unit = ''): string {
  if (value === null || value === undefined) return '–'
  const digits = value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  return unit === '' ? digits : `${digits} ${unit}`
}
