/** Points of type in an inch: the units of a PDF. */
export const POINTS_PER_INCH = 72
