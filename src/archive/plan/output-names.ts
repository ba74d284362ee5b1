import { createHash } from 'node:crypto'
import { ARCHIVE_FILES, ARCHIVE_FOLDER } from '../archive-folders.ts'
import { OUTPUT_ENDINGS, type OutputFormat } from '../settings.ts'

/** Most bytes of a name, on all file systems that are in common use. */
const LONGEST_NAME = 255

const HASH_DIGITS = 16

/** A name that looks as if it had been cut: it gets a hash as well, so that no name is that of a cut one. */
const LOOKS_CUT = new RegExp(`~[0-9a-f]{${HASH_DIGITS}}$`)

const ENDING = Object.values(OUTPUT_ENDINGS).join('|').replaceAll('.', '\\.')

/** A folder of this name could stand where an output has to go: "a" becomes "a.md", where a folder "a.md" would be. */
const LIKE_OUTPUT = new RegExp(`(?:${ENDING})_*$`, 'i')
const LIKE_ARCHIVE_FOLDER = new RegExp(`^${ARCHIVE_FOLDER}_*$`, 'i')

/**
 * Where an output goes: the input's path with the ending of the format, so that inputs with the same name and different
 * endings do not share one. Names that are too long are cut and get a hash. No two inputs or formats share an output, no
 * output lies where another needs a folder, and none lies in the archive's own folder.
 *
 * @param input path of the input below the archive, with "/" between its parts
 * @param format what is written
 * @returns path below the output folder, with "/" between its parts
 * @example
 * outputPath('2023/báo cáo.pdf', 'md') // '2023/báo cáo.pdf.md'
 */
export function outputPath(input: string, format: OutputFormat): string {
  const parts = input.split('/')
  const name = parts.pop()!
  const folders = parts.map((folder, i) => shortened(folderName(folder, i === 0)))
  return [...folders, shortened(name, OUTPUT_ENDINGS[format])].join('/')
}

/**
 * Where all outputs of an input go.
 *
 * @param input path of the input below the archive
 * @param formats what is written
 * @returns path by format
 */
export function outputPaths(
  input: string,
  formats: readonly OutputFormat[],
): Readonly<Partial<Record<OutputFormat, string>>> {
  return Object.fromEntries(formats.map((format) => [format, outputPath(input, format)]))
}

/**
 * Where the details of an input go: folders of some hundred files each, however many documents there are.
 *
 * @param input path of the input below the archive
 * @returns path below the output folder
 */
export function detailPath(input: string): string {
  const hash = hashOf(input, 2 * HASH_DIGITS)
  return `${ARCHIVE_FILES.details}/${hash.slice(0, 2)}/${hash.slice(2)}.json.gz`
}

/** Appending to all names of a kind, those that were appended to among them, keeps different names different. */
function folderName(name: string, isFirst: boolean): string {
  return LIKE_OUTPUT.test(name) || (isFirst && LIKE_ARCHIVE_FOLDER.test(name)) ? `${name}_` : name
}

function shortened(name: string, ending = ''): string {
  if (!LOOKS_CUT.test(name) && Buffer.byteLength(name + ending) <= LONGEST_NAME) return name + ending
  const tail = `~${hashOf(name, HASH_DIGITS)}${ending}`
  return cutToBytes(name, LONGEST_NAME - tail.length) + tail
}

/** The beginning of a text, in whole characters. */
function cutToBytes(text: string, most: number): string {
  let bytes = 0
  let end = 0
  for (const character of text) {
    bytes += Buffer.byteLength(character)
    if (bytes > most) break
    end += character.length
  }
  return text.slice(0, end)
}

function hashOf(text: string, digits: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, digits)
}
