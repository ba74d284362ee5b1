import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', ocr: 'src/ocr/index.ts', pdf: 'src/pdf/index.ts', cli: 'src/cli/main.ts' },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  // The bundler of types sets an option that TypeScript 6 deprecates.
  dts: {
    entry: { index: 'src/index.ts', ocr: 'src/ocr/index.ts', pdf: 'src/pdf/index.ts' },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  splitting: true,
  clean: true,
})
