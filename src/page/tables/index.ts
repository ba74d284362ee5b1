export { findTables, type TablesOfPage } from './find-tables.ts'
export type { TableArea, TableCell } from './table-area.ts'
