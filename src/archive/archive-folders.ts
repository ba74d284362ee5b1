/** The folder in the output that holds what belongs to the archive as a whole; no output of a document goes there. */
export const ARCHIVE_FOLDER = '_phuchoi'

/** What is in it. */
export const ARCHIVE_FILES = {
  manifest: `${ARCHIVE_FOLDER}/manifest.jsonl`,
  /** Held by the run that writes. */
  lock: `${ARCHIVE_FOLDER}/lock`,
  report: `${ARCHIVE_FOLDER}/report.html`,
  catalogue: `${ARCHIVE_FOLDER}/catalogue.csv`,
  /** What `phuchoi search` asks. */
  index: `${ARCHIVE_FOLDER}/index.sqlite`,
  /** Details of documents, for the report. */
  details: `${ARCHIVE_FOLDER}/details`,
  /** Names the folder to workers on other machines: see `phuchoi/queue`. */
  queue: `${ARCHIVE_FOLDER}/queue`,
  /** Files that are being written. */
  temporary: `${ARCHIVE_FOLDER}/tmp`,
} as const
