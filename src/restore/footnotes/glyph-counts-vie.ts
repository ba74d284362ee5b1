import type { GlyphTable } from './glyph-counts.ts'

/**
 * What the Vietnamese engine read for small raised digits: 2055 marks on 572 rendered pages, counted by
 * scripts/footnotes/count-glyphs.ts. A row is a list of sign and count.
 */

/** By digit: the signs it was read as. */
export const VIETNAMESE_DIGIT_SIGNS: GlyphTable = {
  reference: {
    0: '?21 99 )3 03 ”3 °2',
    1: `!104 '42 ”5 14 "3 ?3 )2`,
    2: '?59 ”55 °18 22 ˆ2',
    3: `”46 ?25 310 °8 "3 '3 *3 .2`,
    4: `*18 !17 ”16 ?9 “9 f5 '4 "3 °2`,
    5: '”73 ?8 °5 "4 54',
    6: '°28 ?13 ”11 ®10 "6 66 S4 52',
    7: '”71 ?24 79',
    8: '”21 ?18 °12 811 ®6 Š2',
    9: '?31 ”22 °9 93 ,2',
  },
  opening: {
    0: '015 98 °6 %3 ?2',
    1: `170 !66 '26 "3 l3 Ì3 \`2 ”2`,
    2: '240 °24 *17 ?15 35 %4 ”4 ˆ3 -2 52 “2',
    3: `368 '14 °9 *7 "2 52`,
    4: '*41 421 “8 35 +4 14 #2 $2 t2 ˆ2',
    5: `548 °19 ”6 '4 33 "2 ˆ2`,
    6: '627 °23 513 ®6 "4 %3 ”3 12 S2 §2 Š2',
    7: '767 ”13 ˆ7 ?6 -2 “2',
    8: '844 510 ®8 °6 Š4 %3 "2 ”2',
    9: `917 39 °9 *5 ?4 #3 %3 "2 '2`,
  },
}

/** By first digit: the one sign that a number of two digits was read as. */
export const VIETNAMESE_WHOLE_SIGNS: GlyphTable = {
  reference: {
    1: `!25 ”13 ?7 '5 "2`,
    2: '”48 ?18 !2',
    3: '”19 !3',
    4: '“5 ?3 ”3',
    5: '”10',
    6: '?3 ®3 ”2',
    7: '”17 ?4',
    8: '”5 ®3 !2 ?2',
    9: '',
  },
  opening: {
    1: `114 !4 "3 '3`,
    2: '%18 ”16 °10 ?8 26 *5 "4 53 ®3 “3 32 92',
    3: '39 17 ”4 %3 *3',
    4: '13 ®3 *2 52',
    5: '55 °4 ”4',
    6: '%3',
    7: '713 ”5 “3 ˆ2',
    8: '83 %2 52',
    9: '33',
  },
}

/** By number of digits: how many signs were read (one-digit key) and how often. */
export const VIETNAMESE_SIGN_COUNTS: GlyphTable = {
  reference: {
    1: '1354 0106',
    2: '2312 1225 069 34',
  },
  opening: {
    1: '1366 038 29 31',
    2: '2304 1233 028 36',
  },
}
