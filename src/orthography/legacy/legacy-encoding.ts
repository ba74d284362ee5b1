/**
 * An encoding of Vietnamese from before Unicode. `tcvn3-capitals` is TCVN3 in a font that prints all letters as
 * capitals, such as .VnTimeH.
 */
export type LegacyEncoding = 'tcvn3' | 'tcvn3-capitals' | 'vni' | 'vps' | 'viscii'
