/** Lines of a UTF-8 buffer, decoded one at a time: a whole corpus is too long for one string. */
export function* linesOf(buffer: Buffer): Generator<string> {
  let start = 0
  while (start < buffer.length) {
    let end = buffer.indexOf(10, start)
    if (end < 0) end = buffer.length
    if (end > start) yield buffer.toString('utf8', start, end)
    start = end + 1
  }
}
