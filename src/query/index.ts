export { type CitationEntry, citations } from './citations.ts'
export {
  type Figure,
  type FigureCheck,
  type FigureCheckKind,
  type FigureOptions,
  type Figures,
  type FigureVerdict,
  figures,
  inconsistentFigures,
} from './figures/index.ts'
export { type Footnote, footnotes } from './footnotes.ts'
export { type Metadata, metadata } from './metadata.ts'
export { type OutlineEntry, outline } from './outline.ts'
export { type RecipientEntry, recipients } from './recipients.ts'
export { section } from './section.ts'
export { type NamedPart, namesOf, pathOf } from './section-names.ts'
export { matches, select, selectAll } from './select.ts'
export type { SelectedNode } from './selected-node.ts'
export { SelectorError } from './selector-error.ts'
export { type SignatureEntry, signature, signatures } from './signatures.ts'
