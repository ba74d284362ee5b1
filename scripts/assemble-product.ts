import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { assembleProduct } from './context-model/assemble-product.ts'

const USAGE = `npx tsx scripts/assemble-product.ts
Makes src/context-model/matrix-product-code.ts from matrix-product.wat beside it.`

const { values } = parseArgs({ options: { help: { type: 'boolean' } } })
if (values.help) console.log(USAGE)
else writeFileSync(new URL('../src/context-model/matrix-product-code.ts', import.meta.url), assembleProduct())
