import { figure, type Table } from '../table.ts'
import type { SearchResult } from './measure-search.ts'

/** What it takes to index an archive. */
export function indexTable({ peers, rows }: SearchResult): Table {
  return {
    title: 'Index of an archive',
    header: ['documents', 'chunks', 'words', 'build (s)', 'index (MB)', 'memory (+MB)', 'open (s)'],
    rows: [
      ...rows.map((row) => [
        figure(row.documents, 0),
        figure(row.chunks, 0),
        figure(row.words, 0),
        figure(row.buildSeconds, 1),
        figure(row.megabytes, 1),
        figure(row.growthMegabytes, 0),
        figure(row.openMilliseconds / 1000, 3),
      ]),
      ...peers.map((row) => [
        `${figure(row.documents, 0)}, MiniSearch`,
        figure(row.chunks, 0),
        '',
        figure(row.buildSeconds, 1),
        figure(row.megabytes, 1),
        '',
        figure(row.loadSeconds, 3),
      ]),
    ],
  }
}

/** How long it takes to search one. */
export function queryTable({ rows }: SearchResult): Table {
  return {
    title: 'Search in an archive (ms for the first 20 hits)',
    header: ['query', ...rows.map(({ documents }) => `${figure(documents, 0)} documents`)],
    rows: (rows[0]?.queries ?? []).map(({ query }, i) => [
      query,
      ...rows.map(({ queries }) => figure(queries[i]?.milliseconds, 1)),
    ]),
  }
}
