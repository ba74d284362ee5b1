export { ModelError } from './model-error.ts'
export { packSections, type SectionReader, sectionReader } from './sections.ts'
