// Preloaded into a program and its threads: whatever would use the network throws, and each thread that is so held says
// so in the file that NETWORK_LOG names.
const { appendFileSync } = require('node:fs')
const { isMainThread } = require('node:worker_threads')

const note = (line) => appendFileSync(process.env.NETWORK_LOG, `${line}\n`)
const forbidden = (name) => () => {
  note(`used: ${name}`)
  throw new Error(`the network was used: ${name}`)
}

const FUNCTIONS = {
  net: ['connect', 'createConnection'],
  tls: ['connect'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6'],
  'dns/promises': ['lookup', 'resolve', 'resolve4', 'resolve6'],
  http: ['request', 'get'],
  https: ['request', 'get'],
  http2: ['connect'],
}
for (const [module, names] of Object.entries(FUNCTIONS)) {
  for (const name of names) require(`node:${module}`)[name] = forbidden(`${module}.${name}`)
}
require('node:net').Socket.prototype.connect = forbidden('Socket.connect')
globalThis.fetch = forbidden('fetch')
globalThis.WebSocket = forbidden('WebSocket')
require('node:module').syncBuiltinESMExports()
note(isMainThread ? 'main thread' : 'worker thread')
