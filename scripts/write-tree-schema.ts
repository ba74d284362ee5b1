/**
 * Writes the JSON Schema of the tree, tree.schema.json.
 *
 *   npx tsx scripts/write-tree-schema.ts
 */
import { writeFileSync } from 'node:fs'
import { treeSchema } from '../src/tree/index.ts'

writeFileSync(new URL('../tree.schema.json', import.meta.url), `${JSON.stringify(treeSchema, null, 2)}\n`)
