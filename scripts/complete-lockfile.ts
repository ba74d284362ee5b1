/**
 * Completes package-lock.json after `npm install`: npm leaves out of it every optional package of another platform that
 * the registry did not offer at the time, and `npm ci` then refuses the file. Such a package is written down by name,
 * version and platform, which is all that `npm ci` needs to pass over it.
 *
 *   npx tsx scripts/complete-lockfile.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'

interface LockedPackage {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface Lockfile {
  readonly packages: Readonly<Record<string, LockedPackage>>
}

const LOCKFILE = new URL('../package-lock.json', import.meta.url)
const SYSTEMS = ['android', 'aix', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']
const LIBRARIES: readonly (readonly [inName: string, libc: string])[] = [
  ['musl', 'musl'],
  ['musleabihf', 'musl'],
  ['gnu', 'glibc'],
  ['gnueabihf', 'glibc'],
]

function missingPackages({ packages }: Lockfile): [path: string, entry: LockedPackage][] {
  return Object.values(packages).flatMap(({ dev = false, optionalDependencies = {} }) =>
    Object.entries(optionalDependencies)
      .map(([name, version]): [string, string, string] => [`node_modules/${name}`, name, version])
      .filter(([path]) => !(path in packages))
      .map(([path, name, version]): [string, LockedPackage] => [
        path,
        { version: version.replace(/^[^\d]+/, ''), ...(dev ? { dev } : {}), optional: true, ...platformOf(name) },
      ]),
  )
}

/** Packages for one platform name it: `@napi-rs/canvas-linux-x64-musl`. */
function platformOf(name: string): Pick<LockedPackage, 'os' | 'cpu' | 'libc'> {
  const parts = name.split(/[-/]/)
  const os = SYSTEMS.find((system) => parts.includes(system))
  const cpu = PROCESSORS.find((processor) => parts.includes(processor))
  const libc = os === 'linux' ? LIBRARIES.find(([inName]) => parts.includes(inName))?.[1] : undefined
  return {
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
  }
}

const lockfile = JSON.parse(readFileSync(LOCKFILE, 'utf8')) as Lockfile
const missing = missingPackages(lockfile)
const packages = Object.fromEntries([
  ...Object.entries(lockfile.packages),
  ...missing.sort(([one], [other]) => one.localeCompare(other, 'en')),
])
writeFileSync(LOCKFILE, `${JSON.stringify({ ...lockfile, packages }, null, 2)}\n`)
console.log(`${missing.length} packages added to package-lock.json`)
