import { expect, it } from 'vitest'
import { progressDisplay } from '../../../src/cli/views/progress-display.ts'
import { startedProgress } from '../../../src/cli/views/run-progress.ts'

function display(isTTY: boolean, columns?: number) {
  const shown = { text: '', time: 0 }
  const write = (text: string) => {
    shown.text += text
  }
  const sink = { isTTY, columns, write }
  return { shown, display: progressDisplay(sink, () => shown.time) }
}

const at = (settled: number) => ({ ...startedProgress(10, 10), settled })
const drawn = (settled: number) => `[${'##'.repeat(settled).padEnd(20, '-')}] ${settled} of 10 documents\n0 pages`
const BACK = '\x1b[1A\r\x1b[J'

it('redraws two lines on a terminal, not too often', () => {
  const { display: terminal, shown } = display(true)
  terminal.tell(at(1))
  shown.time = 100
  terminal.tell(at(2))
  shown.time = 300
  terminal.tell(at(3))
  terminal.end()
  expect(shown.text).toBe(`${drawn(1)}${BACK}${drawn(3)}${BACK}`)
})

it('keeps what is said above them', () => {
  const { display: terminal, shown } = display(true)
  terminal.say('begins')
  terminal.tell(at(1))
  terminal.tell(at(2))
  terminal.say('fails')
  expect(shown.text).toBe(`begins\n${drawn(1)}${BACK}fails\n${drawn(2)}`)
})

it('cuts the lines to the width of the terminal', () => {
  const { display: terminal, shown } = display(true, 10)
  terminal.tell(at(1))
  expect(shown.text).toBe('[##------\n0 pages')
})

it('writes a line now and then elsewhere, the first after a while', () => {
  const { display: log, shown } = display(false)
  for (const [time, settled] of [
    [0, 1],
    [20_000, 2],
    [31_000, 3],
    [40_000, 4],
    [61_000, 5],
  ] as const) {
    shown.time = time
    log.tell(at(settled))
  }
  log.say('fails')
  log.end()
  expect(shown.text).toBe('phuchoi: 3 of 10 documents, 0 pages\nphuchoi: 5 of 10 documents, 0 pages\nfails\n')
})
