import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('../../src/context-model/matrix-product.wat', import.meta.url))
const ASSEMBLER = fileURLToPath(import.meta.resolve('wabt/bin/wat2wasm'))
/** Characters of code on a line. */
const LINE = /.{1,100}/g

/** Assembles the matrix product of the context model, and puts its code into the text of a module. */
export function assembleProduct(): string {
  const lines = assembled(SOURCE).toString('base64').match(LINE)!
  return `/** What \`matrix-product.wat\` assembles to, in base 64, by \`npx tsx scripts/assemble-product.ts\`. */
export const MATRIX_PRODUCT =
${lines.map((line) => `  '${line}'`).join(' +\n')}
`
}

function assembled(source: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'phuchoi-'))
  try {
    const file = join(folder, 'product.wasm')
    execFileSync(process.execPath, [ASSEMBLER, source, `--output=${file}`])
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
