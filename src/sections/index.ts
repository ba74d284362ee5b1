export { packSections, type SectionReader, sectionReader } from './sections.ts'
