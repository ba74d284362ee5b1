export { findTables, type TablesOfPage } from './find-tables.ts'
export { type PageTable, type TableStart, tableStart } from './join-tables.ts'
export type { TableArea, TableCell } from './table-area.ts'
