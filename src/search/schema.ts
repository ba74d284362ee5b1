/** Tells an index from other SQLite databases: "PhuC". */
export const APPLICATION_ID = 0x50687543

/** Version of the format; one of another version has to be built anew. */
export const INDEX_VERSION = 1

/** Fields of a chunk that are searched, and what a hit in them weighs: as it is written, and without marks. */
export const FIELDS = {
  /** Type, code, subject and issuer of a document, with its first chunk. */
  about: { exact: 6, folded: 3 },
  headings: { exact: 4, folded: 2 },
  text: { exact: 2, folded: 1 },
} as const

export type Field = keyof typeof FIELDS

export const FIELD_NAMES = Object.keys(FIELDS) as Field[]

/** Columns of the full-text index: each field as it is written, then each without marks. */
export const COLUMNS = {
  exact: FIELD_NAMES.map((field) => `exact_${field}`),
  folded: FIELD_NAMES.map((field) => `folded_${field}`),
} as const

const weights = [
  ...FIELD_NAMES.map((field) => FIELDS[field].exact),
  ...FIELD_NAMES.map((field) => FIELDS[field].folded),
]

/** The words come in small letters and apart by blanks, so that the tokenizer has nothing to decide. */
export const SCHEMA = `
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${INDEX_VERSION};
  CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    number INTEGER NOT NULL,
    type TEXT,
    code TEXT,
    issued TEXT,
    issuer TEXT,
    subject TEXT,
    type_key TEXT NOT NULL,
    notation_key TEXT NOT NULL,
    issuer_key TEXT NOT NULL
  );
  CREATE TABLE chunk (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    headings TEXT NOT NULL,
    first_page INTEGER NOT NULL,
    last_page INTEGER NOT NULL,
    text TEXT NOT NULL
  );
  CREATE VIRTUAL TABLE words USING fts5(
    ${[...COLUMNS.exact, ...COLUMNS.folded].join(', ')},
    content = '', tokenize = "unicode61 remove_diacritics 0"
  );
  INSERT INTO words(words, rank) VALUES ('rank', 'bm25(${weights.join(', ')})');
`
