/** How a page is set; sizes in points (1/72 inch). */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly marginLeft: number
  readonly marginRight: number
  readonly marginTop: number
  readonly marginBottom: number
  readonly bodySize: number
  readonly headerSize: number
  readonly tableSize: number
  readonly recipientsTitleSize: number
  readonly recipientsSize: number
  readonly noteSize: number
  /** Distance of two baselines in units of the type size. */
  readonly lineSpacing: number
  readonly paragraphGap: number
  readonly indent: number
  /** Number of the first page; page 1 prints none. */
  readonly firstPage: number
  /** Whether a signature is drawn between authority and signer. */
  readonly signed: boolean
  /** Whether a footnote may run on to the next page. */
  readonly splitNotes: boolean
}

/** Points in one centimetre. */
export const CENTIMETRE = 72 / 2.54

/** A4 as Decree 30/2020/NĐ-CP has it: Times-like type of 14 pt, margins of 3, 2, 2 and 2 cm. */
export const A4: Sheet = {
  width: 21 * CENTIMETRE,
  height: 29.7 * CENTIMETRE,
  marginLeft: 3 * CENTIMETRE,
  marginRight: 2 * CENTIMETRE,
  marginTop: 2 * CENTIMETRE,
  marginBottom: 2 * CENTIMETRE,
  bodySize: 14,
  headerSize: 13,
  tableSize: 12,
  recipientsTitleSize: 12,
  recipientsSize: 11,
  noteSize: 10,
  lineSpacing: 1.25,
  paragraphGap: 6,
  indent: CENTIMETRE,
  firstPage: 1,
  signed: false,
  splitNotes: false,
}
