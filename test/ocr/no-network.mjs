// Loaded before everything else, in each thread: whoever opens a connection or asks for a name ends the program.
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const refuse = (what) => () => {
  console.error(`network: ${what}`)
  process.exit(70)
}
const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [first] = args.flat()
  const local = typeof first === 'string' || typeof first?.path === 'string'
  return local ? connect.apply(this, args) : refuse('connect')()
}
dns.lookup = refuse('lookup')
dns.promises.lookup = refuse('lookup')
globalThis.fetch = refuse('fetch')
syncBuiltinESMExports()
