/**
 * What the English engine read for small raised digits: 1541 marks on 467 rendered pages, counted by
 * scripts/footnotes/count-glyphs.ts. A row is a list of sign and count.
 */
export interface GlyphTable {
  /** Marks in running text. */
  readonly reference: Readonly<Record<string, string>>
  /** Marks before a note's own text. */
  readonly opening: Readonly<Record<string, string>>
}

/** By digit: the signs it was read as. */
export const DIGIT_SIGNS: GlyphTable = {
  reference: {
    0: '®7 ’5 ?4 "3',
    1: `'64 !63 "9 ’7`,
    2: '?42 *15 ’12 ”11 ®6 25 -4',
    3: `?22 ®22 ’9 *7 '2`,
    4: '*40 ?4 ®3 ’3 !2 42',
    5: '®17 ’7 ?6 ”6 °5 *2 >2',
    6: `®51 °6 "4 ”3 '2 *2 b2`,
    7: '’40 ”31',
    8: '®38 ?5 °5 %3 ”3 *2 82 ’2',
    9: '®17 ?9 ’9 ”5 "3 *2',
  },
  opening: {
    0: '08 98 °5',
    1: `142 '27 !21 "5 ‘4 I2 l2 |2`,
    2: '248 *23 #7 ?7 °4 “4 =2 >2',
    3: `320 *12 “5 #4 '3 ?3 %2 P2 ’2`,
    4: '434 *14 +3',
    5: '527 *10 °6 >3 ®3',
    6: '616 ©14 ®9 58 *4 °4 %2',
    7: '762 ”5 "4 *2 ’2',
    8: '838 ®8 #4 “4 *3 "2',
    9: '923 °5 ®3 %2 S2 “2',
  },
}

/** By first digit: the one sign that a number of two digits was read as. */
export const WHOLE_SIGNS: GlyphTable = {
  reference: {
    1: `"11 ”5 !4 %2 '2 ?2 ’2`,
    2: '”15 ®9 ?6 ’6 *5 "4 %4',
    3: '*10 ®10 ™5 "2 ”2',
    4: '*4 ”2',
    5: '®3 ”2',
    6: '®13 ”4 ™3',
    7: '”11 ’2',
    8: '®7 ?2',
  },
  opening: {
    1: `19 "5 23 “3 '2 42 52 72`,
    2: '*11 211 #4 =3 "2 -2 02 42',
    3: '*15 %3 22 32 I2 ¥2 “2',
    4: '42',
    5: '%2 *2 52',
    6: '"4 ®4 “4 %3 *2 C2 ™2',
    7: '®2',
    8: '84 %2',
    9: '',
  },
}

/** By number of digits: how many signs were read (one-digit key) and how often. */
export const SIGN_COUNTS: GlyphTable = {
  reference: {
    1: '1307 034 26',
    2: '2194 1192 058 34',
  },
  opening: {
    1: '1284 030 24 33 42',
    2: '2190 1171 052 38 42',
  },
}
