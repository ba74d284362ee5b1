/** The parts of a rhyme (vần) as they are written, without a tone. */
export interface Rhyme {
  /** Medial glide (âm đệm): `o`, `u`, or '' if none. The `u` of `qu` belongs to the onset. */
  readonly glide: '' | 'o' | 'u'
  /** Nucleus (âm chính), one or two letters: `a`, `iê`, `ươ`, `oo` … */
  readonly nucleus: string
  /** Coda (âm cuối): a consonant, or the second part of a diphthong (`i`, `y`, `u`, `o`); '' if open. */
  readonly coda: string
}

/** A row of a rhyme table: the glide, the nucleus, and the codas it takes ('-' for the open rhyme). */
type Row = readonly [glide: Rhyme['glide'], nucleus: string, codas: string]

const expand = (rows: readonly Row[]): readonly Rhyme[] =>
  rows.flatMap(([glide, nucleus, codas]) =>
    codas.split(' ').map((coda) => ({ glide, nucleus, coda: coda === '-' ? '' : coda })),
  )

/** Rhymes without a glide that every onset may take, as far as its spelling allows. */
export const PLAIN_RHYMES: readonly Rhyme[] = expand([
  ['', 'a', '- i o u y c ch m n ng nh p t'],
  ['', 'ă', 'c m n ng p t'],
  ['', 'â', 'u y c m n ng p t'],
  ['', 'e', '- o c m n ng p t'],
  ['', 'ê', '- u ch m n nh p t'],
  ['', 'i', '- u ch m n nh p t'],
  ['', 'o', '- i c m n ng p t'],
  ['', 'oo', 'c ng'],
  ['', 'ô', '- i c m n ng p t'],
  ['', 'ơ', '- i m n p t'],
  ['', 'u', '- i c m n ng p t'],
  ['', 'ư', '- i u c m n ng t'],
  ['', 'ia', '-'],
  ['', 'ua', '-'],
  ['', 'ưa', '-'],
  ['', 'uô', 'i c m n ng t'],
  ['', 'ươ', 'i u c m n ng p t'],
])

/** Rhymes in iê, which need an onset. */
export const IE_RHYMES: readonly Rhyme[] = expand([['', 'iê', 'u c m n ng p t']])

/** Rhymes that begin with yê, written where no onset stands. */
export const YE_RHYMES: readonly Rhyme[] = expand([['', 'yê', 'u m n ng t']])

/** The rhyme y, for i: alone, and in words of Chinese origin and names after an onset. */
export const Y_RHYMES: readonly Rhyme[] = expand([['', 'y', '-']])

/** Rhymes with a glide. */
export const GLIDE_RHYMES: readonly Rhyme[] = expand([
  ['o', 'a', '- i o y c ch m n ng nh p t'],
  ['o', 'ă', 'c m n ng t'],
  ['o', 'e', '- o m n ng t'],
  ['u', 'â', 'y n ng t'],
  ['u', 'ê', '- ch n nh u'],
  ['u', 'ơ', '-'],
  ['u', 'y', '- u ch n nh p t'],
  ['u', 'ya', '-'],
  ['u', 'yê', 'n t'],
])

/** Rhymes after qu, whose u is the glide. */
export const QU_RHYMES: readonly Rhyme[] = expand([
  ['', 'a', '- i o u y c ch m n ng nh p t'],
  ['', 'ă', 'c m n ng p t'],
  ['', 'â', 'y c n ng t'],
  ['', 'e', '- o c n t'],
  ['', 'ê', '- u ch n nh t'],
  ['', 'i', '- t'],
  ['', 'ô', 'c'],
  ['', 'ơ', '- i n t'],
  ['', 'y', '- ch n nh p t'],
  ['', 'yê', 'n t'],
])
