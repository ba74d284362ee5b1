/** What was typed, as a word of a line: in NFC, without blanks around it and line ends in it. */
export const cleanInput = (typed: string): string => typed.replace(/\s+/g, ' ').trim().normalize('NFC')
