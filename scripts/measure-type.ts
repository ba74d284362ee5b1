import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { measureType, typeWidthsModule } from './type/type-widths.ts'

const USAGE = `npx tsx scripts/measure-type.ts
Makes src/orthography/type-widths.ts: the widths of the letters of Tinos, which has the metrics of Times New Roman.`

const { values } = parseArgs({ options: { help: { type: 'boolean' } } })
if (values.help) console.log(USAGE)
else writeFileSync(new URL('../src/orthography/type-widths.ts', import.meta.url), typeWidthsModule(measureType()))
