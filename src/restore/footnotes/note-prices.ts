/** Costs in nats of what happens seldom in a sequence of notes and marks. */
export const PRICES = {
  /** A zone of notes begins at this line, after a blank line and without one. */
  zoneAfterBlank: -2,
  zone: -6.5,
  /** It begins without a mark: the mark was lost, or a note goes on from the page before. */
  unmarkedZone: -4,
  /** A line of a zone opens a note, after a blank line and without one. */
  noteAfterBlank: -0.3,
  note: -1.3,
  /** A note opens whose mark was lost. */
  unmarkedNote: -2,
  /** A blank line inside a note. */
  blankInNote: -1.5,
  /** Running text begins again where pages are known, and where they are not. */
  bodyOnPage: -7,
  bodyAnywhere: -2.5,
  /** A number whose mark in the text cannot be found, and one whose note cannot. */
  lostMark: -2.5,
  lostNote: -2.5,
} as const
