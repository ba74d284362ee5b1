import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { Edit } from '../edits.ts'
import { attribute, childElement, childElements, descendants, indentBefore, placeOf } from '../markup.ts'
import { SOFTWARE, type WriteOcrFileOptions } from '../write-options.ts'

/** What is noted beside the name of the software. */
type Noted = Pick<WriteOcrFileOptions, 'softwareVersion' | 'date'>

const DESCRIPTION = 'restoration of Vietnamese text'

/**
 * Notes in an ALTO file that its text was corrected: in the processing of the engine where there is one, else, in version
 * 4, as a step of its own.
 *
 * @param text the whole file
 * @param alto its root
 * @param options what is noted
 */
export function altoNote(text: string, alto: Element, options: WriteOcrFileOptions): Edit[] {
  const prefix = alto.name.slice(0, alto.name.indexOf(':') + 1)
  const description = childElement(alto, 'Description')
  if (description === undefined) return []
  const [before, step] = noteIn(description, /ns-v4/.test(namespaceOf(alto, prefix)), prefix, options)
  if (before === undefined) return []
  const { end, start } = placeOf(text, before)
  return [{ start: end, end, text: `${indentBefore(text, start)}${toXml(step)}` }]
}

const namespaceOf = (alto: Element, prefix: string): string =>
  attribute(alto, prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? ''

/** The note, and the element that it is to stand behind. */
function noteIn(
  description: Element,
  version4: boolean,
  prefix: string,
  options: WriteOcrFileOptions,
): readonly [before: Element | undefined, note: Element] {
  const engine = childElements(description, 'OCRProcessing').at(-1)
  const last = engine === undefined ? undefined : childElements(engine).at(-1)
  if (last !== undefined) return [last, x(`${prefix}postProcessingStep`, {}, ...stepOf(prefix, options, false))]
  const inDescription = childElements(description).at(-1)
  if (version4) return [inDescription, altoProcessing(prefix, newId(description), options)]
  const steps = [
    x(`${prefix}ocrProcessingStep`),
    x(`${prefix}postProcessingStep`, {}, ...stepOf(prefix, options, false)),
  ]
  return [inDescription, x(`${prefix}OCRProcessing`, { ID: newId(description) }, ...steps)]
}

/** An identifier that no other step has. */
function newId(description: Element): string {
  const taken = new Set([...descendants(description, 'Processing')].map((element) => attribute(element, 'ID')))
  let number = 1
  while (taken.has(`${SOFTWARE}_${number}`)) number++
  return `${SOFTWARE}_${number}`
}

/** The step of version 4. */
export const altoProcessing = (prefix: string, id: string, options: Noted): Element =>
  x(`${prefix}Processing`, { ID: id }, ...stepOf(prefix, options, true))

function stepOf(prefix: string, { date, softwareVersion }: Noted, version4: boolean): Element[] {
  const name = (local: string) => `${prefix}${local}`
  return [
    ...(version4 ? [x(name('processingCategory'), {}, 'contentModification')] : []),
    ...(date === undefined ? [] : [x(name('processingDateTime'), {}, date.toISOString())]),
    x(name('processingStepDescription'), {}, DESCRIPTION),
    x(
      name('processingSoftware'),
      {},
      x(name('softwareName'), {}, SOFTWARE),
      ...(softwareVersion === undefined ? [] : [x(name('softwareVersion'), {}, softwareVersion)]),
    ),
  ]
}
