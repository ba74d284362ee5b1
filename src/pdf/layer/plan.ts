import type { Source } from '../../page/index.ts'
import type { LayerKind } from './judge-layer.ts'

/** When the picture of a page is read: where its text layer is of no use, always, or never. */
export type OcrMode = 'auto' | 'always' | 'never'

/** What becomes of a page. */
export interface Plan {
  /** Whether its picture is read. */
  readonly ocr: boolean
  /** As what its layer is taken; null if it is not. */
  readonly layer: Source | null
  /** For people. */
  readonly did: string
}

/** What each kind of layer is good for. */
const LAYERS: Readonly<Record<LayerKind, { readonly source: Source | null; readonly name: string }>> = {
  empty: { source: null, name: 'empty page' },
  none: { source: null, name: 'no text layer' },
  unreadable: { source: null, name: 'text layer unreadable' },
  typed: { source: 'text', name: 'text layer' },
  vietnamese: { source: 'vie', name: 'text layer of a Vietnamese OCR' },
  garbled: { source: 'eng', name: 'text layer garbled' },
}

/** Kinds for which the picture is read if that can be done. */
const POOR: ReadonlySet<LayerKind> = new Set(['none', 'unreadable', 'garbled'])

/**
 * Decides what becomes of a page.
 *
 * @param kind what its text layer is
 * @param mode when pictures are read
 * @param able whether they can be
 * @returns null if the page has nothing but a picture, which cannot be read
 */
export function planPage(kind: LayerKind, mode: OcrMode, able: boolean): Plan | null {
  const { source, name } = LAYERS[kind]
  const wanted = mode === 'always' ? kind !== 'empty' : mode === 'auto' && POOR.has(kind)
  if (!wanted || (!able && source !== null)) return { ocr: false, layer: source, did: name }
  if (!able) return null
  return { ocr: true, layer: kind === 'garbled' ? source : null, did: `${name}: picture read` }
}
