import { expect, test } from 'vitest'
import { judge, PACKAGE_BAR } from '../../bench/bars.ts'
import type { StoredResult } from '../../bench/results-folder.ts'
import { summary } from '../../bench/summary.ts'

const memory: StoredResult<'memory'> = {
  part: 'memory',
  provenance: {
    date: '2024-05-06T07:08:09.000Z',
    commit: 'abc',
    changed: true,
    node: 'v20.0.0',
    cpu: 'a CPU',
    load: 0.5,
  },
  notes: ['A note.'],
  verdicts: [judge(PACKAGE_BAR, 12.34)],
  result: { runs: [{ input: 'one page', peakBytes: 130e6 }], packedBytes: 12.34e6, unpackedBytes: null },
}

test('it shows the parts that were measured, and no others', () => {
  const text = summary({ memory })
  expect(text).toContain('- memory: 2024-05-06, abc with changes, Node v20.0.0, a CPU, load 0.5. A note.')
  expect(text).toContain('| packed package | ≤ 15 MB | 12.3 | pass |')
  expect(text).toContain('| peak memory, one page | 130.0 |')
  expect(text).toContain('| package, unpacked | – |')
  expect(text).not.toContain('## Accuracy')
})
