import fc from 'fast-check'
import {
  type Body,
  build,
  type FlowContent,
  type LabelStyle,
  type PhrasingContent,
  type Root,
  type RootContent,
  type Text,
} from '../../src/tree/index.ts'

/** What makes trouble in one format or another, among words and codes. */
const PIECES = [
  ...'*_`~#+-.,:;!?()[]{}<>|\\/&@=^$%"\'1aĐế ',
  'Căn cứ',
  'Kính gửi:',
  'Nơi nhận:',
  'Phụ lục I',
  'Số: 12/QĐ-UBND',
  'ngày 05 tháng 6 năm 2024',
  'Nghị định số 61/2018/NĐ-CP',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'TM. ỦY BAN NHÂN DÂN',
  'I. ',
  '1.2. ',
  'a) ',
  '- ',
  '12. ',
  '[^1]',
  '[^1]: ',
  '<!-- page 2 -->',
  '<br>',
  '&amp;',
  'www.songhau.gov.vn',
  'https://songhau.gov.vn/a_b',
  'so@songhau.gov.vn',
  '***',
  '---',
  '```',
  '\u{1f600}',
  ' xã ',
]

const words = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ minLength: 1, maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join('').replace(/[\s\u0000-\u001f\u007f\ufeff]+/gu, ' '))
const line = words.map((text) => text.trim())
const identifier = fc.oneof(fc.integer({ min: 1, max: 12 }).map(String), fc.constantFrom('a', 'B', '1a', '2-1'))
const page = fc.integer({ min: 1, max: 40 }).map((number) => build.pageBreak({ page: number }))
const furniture = fc
  .record({ kind: fc.constantFrom('pageNumber', 'runningHead', 'noise', 'link'), value: line })
  .map(({ kind, value }) => build.furniture({ kind }, value))
const paper = fc.oneof(page, furniture)
const text = words.map((value): Text => ({ type: 'text', value }))
const reference = identifier.map((name) => build.footnoteReference({ identifier: name }))

const citation = fc
  .record(
    {
      code: fc.oneof(fc.constant('61/2018/NĐ-CP'), line),
      documentType: fc.constantFrom('nghị định', 'kế hoạch'),
      issuedDate: fc.constant('2018-04-23'),
      issuer: fc.oneof(fc.constant('Chính phủ'), line),
      children: fc.array(fc.oneof(text, reference, page), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['code', 'children'] },
  )
  .map(({ children, ...fields }) => build.citation(fields, children))

const phrasing: fc.Arbitrary<PhrasingContent[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: reference },
    { weight: 1, arbitrary: citation },
    { weight: 1, arbitrary: page },
  ),
  { maxLength: 4 },
)

const STYLES: readonly LabelStyle[] = ['chapter', 'article', 'roman', 'decimal', 'letter', 'dash', 'plus', 'bullet']
const LABELS = [
  '',
  'I.',
  'II.',
  '1.',
  '2.',
  '1)',
  '1.1.',
  'a)',
  'đ)',
  '-',
  '–',
  '+',
  '*',
  '•',
  '(i)',
  'Điều 5.',
  'Chương I',
  '|.',
]
const label = fc.record({
  printed: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...LABELS) }, line),
  label: fc.oneof(fc.constantFrom('', 'I', 'II', '1', 'a', 'đ', '-'), line),
  style: fc.constantFrom(...STYLES),
})

/** Labels as one finds them, and such as nobody would think of. */
const likelyLabel = fc.constantFrom(
  { printed: 'I.', label: 'I', style: 'roman' as const },
  { printed: '1.', label: '1', style: 'decimal' as const },
  { printed: '2.', label: '2', style: 'decimal' as const },
  { printed: 'a)', label: 'a', style: 'letter' as const },
  { printed: '-', label: '-', style: 'dash' as const },
  { printed: '+', label: '+', style: 'plus' as const },
)
const anyLabel = fc.oneof(likelyLabel, label)

const paragraph = phrasing.map((children) => build.paragraph(children))
const definition = fc
  .tuple(identifier, phrasing)
  .map(([name, children]) => build.footnoteDefinition({ identifier: name }, children))
const notes = fc
  .array(fc.oneof({ weight: 3, arbitrary: definition }, paper), { maxLength: 3 })
  .map((children) => build.notes(children))
const basis = fc.array(paragraph, { maxLength: 2 }).map((children) => build.basis(children))
const table = fc
  .array(
    fc
      .array(
        phrasing.map((children) => build.tableCell(children)),
        { maxLength: 3 },
      )
      .map((cells) => build.tableRow(cells)),
    { maxLength: 3 },
  )
  .map((rows) => build.table(rows))

function list(depth: number): fc.Arbitrary<FlowContent> {
  const item = fc
    .tuple(anyLabel, fc.oneof({ weight: 3, arbitrary: paragraph.map((node) => [node]) }, blocks(depth - 1)))
    .map(([{ label, printed }, children]) => build.listItem({ label, printed }, children))
  return fc
    .tuple(fc.constantFrom(...STYLES), fc.array(fc.oneof({ weight: 4, arbitrary: item }, paper), { maxLength: 4 }))
    .map(([style, children]) => build.list({ style }, children))
}

/** Blocks without sections. */
function blocks(depth: number): fc.Arbitrary<FlowContent[]> {
  const nested = depth > 0 ? [{ weight: 3, arbitrary: list(depth) }] : []
  return fc.array(
    fc.oneof({ weight: 4, arbitrary: paragraph }, basis, table, notes, { weight: 2, arbitrary: paper }, ...nested),
    { maxLength: 3 },
  )
}

/** Sections at a depth, with deeper ones in them. */
function section(depth: number, deepest: number): fc.Arbitrary<FlowContent> {
  return fc
    .record({ label: anyLabel, titled: fc.boolean(), title: phrasing, content: flow(depth + 1, deepest) })
    .map(({ label, titled, title, content }) =>
      build.section({ depth, ...(titled ? label : { label: '', printed: '', style: null }) }, [
        build.heading(title),
        ...content,
      ]),
    )
}

function flow(depth: number, deepest: number): fc.Arbitrary<FlowContent[]> {
  if (depth > deepest) return blocks(1)
  return fc
    .tuple(blocks(2), fc.array(section(depth, deepest), { maxLength: 2 }), blocks(1))
    .map(([before, sections, behind]) => [...before, ...sections, ...behind])
}

const body: fc.Arbitrary<Body> = fc
  .oneof({ weight: 5, arbitrary: flow(1, 3) }, { weight: 1, arbitrary: flow(5, 7) })
  .map((children) => build.body(children))

const header = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('superior' as const, 'issuing' as const), phrasing)
        .map(([role, children]) => build.issuer({ role }, children)),
      phrasing.map((children) => build.motto(children)),
      fc
        .record(
          { code: line, number: line, symbol: line, year: fc.constant('2024') },
          { requiredKeys: ['code', 'number', 'symbol'] },
        )
        .chain((fields) => phrasing.map((children) => build.docNumber(fields, children))),
      fc
        .tuple(line, fc.constantFrom(null, '2024-06-05'), phrasing)
        .map(([place, date, children]) => build.placeDate({ place, date }, children)),
      fc
        .tuple(line, line, phrasing)
        .map(([name, abbreviation, children]) => build.docType({ name, abbreviation }, children)),
      phrasing.map((children) => build.subject(children)),
      phrasing.map((children) => build.addressee(children)),
      paper,
    ),
    { maxLength: 8 },
  )
  .map((children) => build.header(children))

const recipient = fc
  .record({ purpose: fc.oneof(fc.constant('b/c'), line), archive: fc.boolean() }, { requiredKeys: ['archive'] })
  .chain((fields) => phrasing.map((children) => build.recipient(fields, children)))
const signature = fc
  .record({
    authority: fc.constantFrom(null, 'TM' as const, 'KT' as const),
    office: line,
    signer: line,
    children: fc.array(
      fc.oneof({ weight: 3, arbitrary: phrasing.map((children) => build.signatureLine(children)) }, paper),
      { maxLength: 3 },
    ),
  })
  .map(({ children, ...fields }) => build.signature(fields, children))
const recipients = fc
  .array(fc.oneof({ weight: 3, arbitrary: recipient }, paper), { maxLength: 4 })
  .map((children) => build.recipients(children))
const closing = fc
  .array(fc.oneof(recipients, signature, paper), { maxLength: 4 })
  .map((children) => build.closing(children))

const appendix = fc
  .tuple(
    fc.oneof(fc.constantFrom('', 'I', '2'), line),
    fc.array(
      phrasing.map((children) => build.heading(children)),
      { maxLength: 2 },
    ),
    flow(1, 2),
  )
  .map(([label, headings, content]) => build.appendix({ label }, [...headings, ...content]))

/** Any tree that keeps the rules of the form: depths of sections are those of their nesting, blanks are collapsed. */
export const arbitraryTree: fc.Arbitrary<Root> = fc
  .array(
    fc.tuple(
      fc.option(header, { nil: undefined }),
      fc.option(body, { nil: undefined }),
      fc.option(closing, { nil: undefined }),
      fc.array(appendix, { maxLength: 1 }),
    ),
    { maxLength: 2 },
  )
  .map((documents) =>
    build.root(
      documents.flatMap(([head, text, foot, appendices]): RootContent[] =>
        [head, text, foot, ...appendices].filter((part) => part !== undefined),
      ),
    ),
  )
