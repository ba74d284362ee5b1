import { documentText } from '../../../src/parse/document-text.ts'
import { findHeader } from '../../../src/parse/header/index.ts'
import type { HeaderContent } from '../../../src/tree/index.ts'
import { textOf } from '../text-of.ts'

/** What a header says, by kind of node; kinds that it has not are left out. */
export interface HeaderOutline {
  superior?: string[]
  issuing?: string[]
  motto?: string[]
  number?: string
  place?: string
  date?: string | null
  type?: string
  subject?: string[]
  addressee?: string[]
  noise?: string[]
  /** First line behind the header. */
  below?: string
}

/** Finds the header of a text and sums it up. */
export function headerOutline(text: string): HeaderOutline | null {
  const document = documentText(text, text, [])
  const match = findHeader(document, 0, document.lines.length)
  if (match === null) return null
  const { children } = match.header
  const all = (kind: HeaderContent['type']) => children.filter(({ type }) => type === kind).map(textOf)
  const outline: HeaderOutline = {}
  const keep = <Key extends keyof HeaderOutline>(key: Key, value: HeaderOutline[Key] | undefined) => {
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) outline[key] = value
  }
  keep('superior', children.filter((node) => node.type === 'issuer' && node.role === 'superior').map(textOf))
  keep('issuing', children.filter((node) => node.type === 'issuer' && node.role === 'issuing').map(textOf))
  keep('motto', all('motto'))
  keep('number', children.find((node) => node.type === 'docNumber')?.code)
  const placeDate = children.find((node) => node.type === 'placeDate')
  keep('place', placeDate?.place)
  keep('date', placeDate?.date)
  keep('type', children.find((node) => node.type === 'docType')?.name)
  keep('subject', all('subject'))
  keep('addressee', all('addressee'))
  keep('noise', all('furniture'))
  keep('below', document.lines.slice(match.end).find((line) => line.text !== '')?.text)
  return outline
}
