import type { Plugin, PluginBuild } from 'esbuild'
import { defineConfig } from 'tsup'
import { pageProgram } from './src/report/page-program.ts'

/** What can be imported from the package. */
const DOORS = {
  index: 'src/index.ts',
  archive: 'src/archive/index.ts',
  ocr: 'src/ocr/index.ts',
  'ocr-files': 'src/ocr-files/index.ts',
  pdf: 'src/pdf/index.ts',
  queue: 'src/queue/index.ts',
  search: 'src/search/index.ts',
}

/** Puts the program of the report's page in place of what bundles it. */
const BUNDLED_PROGRAM = {
  name: 'page-program',
  setup({ onLoad }: PluginBuild) {
    onLoad({ filter: /report[\\/]page-program\.ts$/ }, async () => {
      const program = JSON.stringify(await pageProgram())
      return { contents: `export const pageProgram = async () => ${program}`, loader: 'js' }
    })
  },
} satisfies Plugin

export default defineConfig({
  entry: { ...DOORS, cli: 'src/cli/main.ts', 'archive-worker': 'src/archive/pool/worker.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  // The bundler of types sets an option that TypeScript 6 deprecates.
  dts: {
    entry: DOORS,
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  esbuildPlugins: [BUNDLED_PROGRAM],
  splitting: true,
  clean: true,
})
