import { codeParts } from '../../src/restore/codes/code-parts.ts'
import { toyModel } from '../language-model/toy-model.ts'

/** Parts of a few codes, over a language that knows two abbreviations. */
export const TOY_CODES = codeParts(
  {
    symbols: new Map([
      ['NĐ-CP', 400],
      ['QĐ-UBND', 300],
      ['KH-UBND', 60],
      ['NQ-HĐND', 90],
      ['BC-BGDĐT', 20],
      ['QH15', 50],
      ['BC-VPHC', 2],
    ]),
    types: ['QyĐ', 'QĐ', 'BB'],
    agencies: ['Ban Tuyên giáo Tỉnh ủy', 'Văn phòng Điều phối nông thôn mới'],
  },
  toyModel(['KT XH xã', 'KT XH']),
)
