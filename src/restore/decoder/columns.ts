type Column = Int32Array | Uint16Array | Uint8Array | Float32Array | Float64Array

/** A longer column that begins with what stands in a shorter one. */
export function widened<T extends Column>(column: T, length: number): T {
  const wider = new (column.constructor as new (length: number) => T)(length)
  wider.set(column)
  return wider
}
