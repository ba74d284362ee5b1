import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

let program: Promise<string> | undefined

/**
 * The program that runs in the page. It is bundled when the package is built, which puts the result in place of this
 * module; from the sources it is bundled when first asked for.
 *
 * @returns a script without imports that can stand in a script element
 */
export function pageProgram(): Promise<string> {
  program ??= bundle()
  return program
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('browser/main.tsx', import.meta.url))],
    tsconfig: fileURLToPath(new URL('browser/tsconfig.json', import.meta.url)),
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    banner: { js: '/*! phuchoi; preact (c) Jason Miller, MIT */' },
  })
  // No tag in it may end the element that it stands in.
  return outputFiles[0]!.text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--')
}
