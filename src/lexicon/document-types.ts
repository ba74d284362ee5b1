import { DICTIONARIES } from './dictionaries.ts'
import { readTable } from './table.ts'

/** A type of document (tên loại văn bản) with the abbreviation that its codes bear. */
export interface DocumentType {
  /** The type: Quyết định. */
  readonly name: string
  /** Its abbreviation: QĐ; '' where it has none (Công văn). */
  readonly abbreviation: string
}

/**
 * Reads document-types.txt.
 *
 * @param source - The text of the file.
 * @returns The types, in the order of the file.
 * @throws {LexiconError} If a line has the wrong fields.
 */
export function readDocumentTypes(source: string): readonly DocumentType[] {
  const name = 'document-types.txt'
  return readTable(source, name, DICTIONARIES[name].columns).map(({ fields }) => ({
    name: fields[0]!,
    abbreviation: fields[1]!,
  }))
}
