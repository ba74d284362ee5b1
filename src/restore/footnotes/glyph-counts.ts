/**
 * What the English engine read for small raised digits: 3942 marks on 1170 rendered pages, counted by
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
    0: '®20 ?11 °11 ’9 "4 ”3',
    1: `'173 !136 ’20 "15 l3 *2 ”2`,
    2: '?118 *48 ”23 ’22 ®14 210 -9 "5 °4 ™3 ~2',
    3: `?59 ®42 ’25 *22 "3 '3 °3 32 >2`,
    4: '*105 ?12 ®8 ’8 45 ‘4 !3 "3 “3 t2',
    5: '®60 ”20 °16 ’12 ?9 *6 >6 52 ™2',
    6: `®134 °11 "6 ’5 ”5 *4 '3 ?2 b2 ¢2`,
    7: '’96 ”65 74 ?3',
    8: '®104 ?16 °9 *7 ”7 ’5 "3 %3 83 ™3',
    9: '®34 ?31 ’21 ”14 °11 "4 *3 ™2',
  },
  opening: {
    0: '036 910 °8',
    1: `1128 '55 !50 "21 I6 *5 |5 ‘5 F2 P2 T2 Y2 l2 o2`,
    2: '2149 *47 ?22 “16 #13 °5 >4 %3 72 <2 =2 I2',
    3: `359 *40 “5 #4 '4 ?4 "3 ’3 %2 >2 P2 o2 ¥2`,
    4: `499 *31 +11 “8 "3 #3 F3 '2`,
    5: '556 *26 °26 >12 ®6 "4 “4 %3 S2',
    6: '643 ©27 ®24 516 %11 *9 “9 "8 °6 ¢3',
    7: '7121 ”10 "7 *6 ?5 “5 ’3 ~2',
    8: '878 ®26 *12 %10 #6 “6 "4',
    9: '954 °14 ?9 ®6 *5 “4 "3 %3 83 S3 22 Y2 ”2',
  },
}

/** By first digit: the one sign that a number of two digits was read as. */
export const WHOLE_SIGNS: GlyphTable = {
  reference: {
    1: `"34 !14 '10 ’9 ”9 %2 *2 ?2 Y2 °2 ™2`,
    2: '?41 ”28 *24 ®19 ’9 %8 !4 "4 22 ™2',
    3: '*21 ®20 ™11 "6 ’3 ”3 %2 ?2',
    4: '*21 ®7 %4 “3 ”3 ™3 ?2',
    5: '®9 ™6 ?3 *2 >2 ”2',
    6: '®29 ”7 *4 ™3 %2',
    7: '”24 ™7 ’4 "2',
    8: '®22 *3 ”3 %2 ?2 ™2',
    9: '®5 ”3',
  },
  opening: {
    1: `"25 119 '5 24 44 “4 ©3 02 32 52 72 82 >2 Y2 ”2`,
    2: '229 *18 #13 “12 =7 %5 53 73 "2 +2 -2 02 12 42 B2 ~2 ®2 ”2',
    3: '*28 312 %5 “5 23 ©3 #2 02 12 I2 ¥2',
    4: '48 “7 +5 *4 #3 ©2',
    5: '*10 54 %3 33 42 >2',
    6: '%10 "7 “6 *4 54 ®4 02 72 C2 ©2 ™2',
    7: '"6 75 *2 ®2 “2 ”2 ™2',
    8: '811 %7 *3 ®2 “2 ™2',
    9: '%3',
  },
}

/** By number of digits: how many signs were read (one-digit key) and how often. */
export const SIGN_COUNTS: GlyphTable = {
  reference: {
    1: '1749 092 212',
    2: '1516 2509 0159 311',
  },
  opening: {
    1: '1696 077 29 35 43',
    2: '2498 1462 0117 320 47',
  },
}
