/** The letters of the bytes of an encoding that differ from Windows-1252. */
export type ByteTable = ReadonlyMap<number, string>

/** Stands in rows for a byte that is as in Windows-1252, or has no letter. */
const SAME = '·'

/**
 * Makes a table of rows of 16 bytes.
 *
 * @param first byte of the first row
 * @param rows the letters; a middle dot where there is none
 */
export const byteTable = (first: number, rows: readonly string[]): ByteTable =>
  new Map(
    rows.flatMap((row, i) =>
      Array.from(row, (letter, column): [number, string] => [first + 16 * i + column, letter]).filter(
        ([, letter]) => letter !== SAME,
      ),
    ),
  )
