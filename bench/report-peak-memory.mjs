// Preloaded into a program that is measured: at its end it writes its peak resident set, in KiB, to descriptor 3.
import { readFileSync, writeSync } from 'node:fs'

process.on('exit', () => writeSync(3, String(peak())))

// On Linux maxRSS starts at what the parent had when it forked, so a large parent would be measured in its place;
// the high-water mark in /proc belongs to this program alone.
function peak() {
  try {
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {
    return process.resourceUsage().maxRSS
  }
}
