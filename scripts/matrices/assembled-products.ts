import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('../../src/matrices/products.wat', import.meta.url))
const ASSEMBLER = fileURLToPath(import.meta.resolve('wabt/bin/wat2wasm'))
/** Characters of code on a line. */
const LINE = /.{1,100}/g

/** Assembles the products of matrices, and puts their code into the text of a module. */
export function assembledProducts(): string {
  const lines = assembled(SOURCE).toString('base64').match(LINE)!
  return `/** What \`products.wat\` assembles to, in base 64, by \`npx tsx scripts/assemble-products.ts\`. */
export const PRODUCTS =
${lines.map((line) => `  '${line}'`).join(' +\n')}
`
}

function assembled(source: string): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'phuchoi-'))
  try {
    const file = join(folder, 'products.wasm')
    execFileSync(process.execPath, [ASSEMBLER, source, `--output=${file}`])
    return readFileSync(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
