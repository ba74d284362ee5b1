import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { assembledProducts } from './matrices/assembled-products.ts'

const USAGE = `npx tsx scripts/assemble-products.ts
Makes src/matrices/products-code.ts from products.wat beside it.`

const { values } = parseArgs({ options: { help: { type: 'boolean' } } })
if (values.help) console.log(USAGE)
else writeFileSync(new URL('../src/matrices/products-code.ts', import.meta.url), assembledProducts())
