import { TCVN3 } from '../../src/orthography/legacy/tcvn3.ts'
import { VISCII } from '../../src/orthography/legacy/viscii.ts'
import { VNI_CARRIERS, VNI_LETTERS, VNI_MARKS } from '../../src/orthography/legacy/vni.ts'
import { VPS } from '../../src/orthography/legacy/vps.ts'

/** Writes text in the encodings from before Unicode, as programs show it that take it for Latin-1. */
const byBytes = (table: ReadonlyMap<number, string>) => {
  const bytes = new Map([...table].map(([byte, letter]) => [letter, String.fromCharCode(byte)]))
  return (text: string): string => [...text.normalize('NFC')].map((char) => bytes.get(char) ?? char).join('')
}

const invert = (map: ReadonlyMap<string, string>) => new Map([...map].map(([key, value]) => [value, key]))
const vniLetters = invert(VNI_LETTERS)
const vniMarks = invert(VNI_MARKS)

function vniLetter(char: string): string {
  const whole = vniLetters.get(char)
  if (whole !== undefined) return whole
  const [base = '', ...marks] = [...char.normalize('NFD')]
  const horn = marks.indexOf('\u031b')
  const plain = horn < 0 ? base : (vniLetters.get((base + marks.splice(horn, 1)[0]).normalize('NFC')) ?? base)
  const order = [...marks].sort((a, b) => Number(/[\u0302\u0306]/.test(b)) - Number(/[\u0302\u0306]/.test(a)))
  const mark = vniMarks.get(order.join(''))
  if (mark === undefined || !VNI_CARRIERS.has(plain.toLowerCase())) return char
  return plain + (plain === plain.toUpperCase() ? mark.toUpperCase() : mark)
}

export const encodeLegacy = {
  tcvn3: byBytes(TCVN3),
  vps: byBytes(VPS),
  viscii: byBytes(VISCII),
  vni: (text: string): string => [...text.normalize('NFC')].map(vniLetter).join(''),
}
