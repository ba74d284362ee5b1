import { defineConfig } from 'tsup'

/** What can be imported from the package. */
const DOORS = {
  index: 'src/index.ts',
  ocr: 'src/ocr/index.ts',
  'ocr-files': 'src/ocr-files/index.ts',
  pdf: 'src/pdf/index.ts',
}

export default defineConfig({
  entry: { ...DOORS, cli: 'src/cli/main.ts', 'archive-worker': 'src/archive/worker.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  // The bundler of types sets an option that TypeScript 6 deprecates.
  dts: {
    entry: DOORS,
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  splitting: true,
  clean: true,
})
