/** What a file says of the type of a word. */
export interface TypeStyle {
  /** Size in points. */
  readonly points?: number
  readonly bold?: boolean
  readonly italic?: boolean
  /** Raised and small. */
  readonly superscript?: boolean
}

/** A style as it is told of a word: what is not so is left out. */
export function wordStyle({ bold, italic, points }: TypeStyle): Pick<TypeStyle, 'points' | 'bold' | 'italic'> {
  return {
    ...(points === undefined ? {} : { points }),
    ...(bold === true ? { bold } : {}),
    ...(italic === true ? { italic } : {}),
  }
}
