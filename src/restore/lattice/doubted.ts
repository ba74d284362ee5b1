/**
 * −log of how likely something is, against what is likeliest, if some measures say nothing.
 *
 * @param likely how likely it is, 0 to 1
 * @param doubt how often a measure says nothing, against how often it is right
 * @returns in nats, 0 to −log of the doubt
 */
export const doubted = (likely: number, doubt: number): number => Math.log((1 + doubt) / (likely + doubt))
