import { describe, expect, test } from 'vitest'
import { toMarkdown } from '../../src/export/index.ts'
import { fromMarkdown } from '../../src/import/index.ts'
import { build, type Node, type Root, select, TreeError } from '../../src/index.ts'
import { SAMPLE } from '../export/sample-tree.ts'
import { essenceOf } from '../tree/essence.ts'

const BASE = toMarkdown(SAMPLE)

/** The sample, its Markdown changed by hand. */
function edited(from: string, to: string): Root {
  expect(BASE).toContain(from)
  return fromMarkdown(BASE.replace(from, to))
}

/** The sample, one of its nodes changed in the tree. */
function changed(change: (tree: Root) => void): Root {
  const tree = structuredClone(essenceOf(SAMPLE, ['furniture']))
  change(tree)
  return tree
}

const find = <Type extends Node['type']>(selector: string, tree: Root) =>
  select(selector, tree) as Extract<Node, { type: Type }>

describe('what a person changes', () => {
  test('a word', () => {
    const tree = changed((tree) => {
      find<'heading'>('section[label="a"] > heading', tree).children = [build.text('Về công trình thủy lợi')]
    })
    expect(edited('a) Về công trình', 'a) Về công trình thủy lợi')).toEqual(tree)
  })

  test('a number, a date and a name, with the fields that follow from them', () => {
    const tree = fromMarkdown(
      BASE.replace('Số: 86/BC-SNN&PTNT', 'Số: 87/BC-SNN&PTNT')
        .replace('ngày 05 tháng 6 năm 2024*', 'ngày 07 tháng 6 năm 2024*')
        .replace('**Nguyễn Thị Lan Anh**', '**Lê Văn Bình**'),
    )
    expect(select('docNumber', tree)).toMatchObject({ code: '87/BC-SNN&PTNT', number: '87' })
    expect(select('placeDate', tree)).toMatchObject({ place: 'Sông Hậu', date: '2024-06-07' })
    expect(select('signature', tree)).toMatchObject({ authority: 'KT', signer: 'Lê Văn Bình' })
  })

  test('a code in a citation', () => {
    const tree = edited('Nghị quyết số 07/2022/NQ-HĐND', 'Nghị quyết số 17/2022/NQ-HĐND')
    expect(select('footnoteDefinition citation', tree)).toMatchObject({ code: '17/2022/NQ-HĐND' })
  })

  test('a paragraph more', () => {
    const tree = changed((tree) => {
      find<'section'>('section[label="2"]', tree).children.push(build.paragraph(['Công tác phối hợp còn hạn chế.']))
    })
    const last = 'còn thiếu 4,2 tỷ đồng.'
    expect(edited(last, `${last}\n\nCông tác phối hợp còn hạn chế.`)).toEqual(tree)
  })

  test('an item more', () => {
    const tree = changed((tree) => {
      const list = find<'list'>('list[style="letter"]', tree)
      list.children.push(build.listItem({ label: 'c', printed: 'c)' }, [build.paragraph(['Danh mục vật tư.'])]))
    })
    expect(edited('   - b) Dự toán năm 2025.', '   - b) Dự toán năm 2025.\n   - c) Danh mục vật tư.')).toEqual(tree)
  })

  test('a footnote more', () => {
    const tree = changed((tree) => {
      find<'section'>('section[label="2"]', tree).children.splice(
        1,
        1,
        build.paragraph(['Một số cống vận hành chậm', build.footnoteReference({ identifier: '4' }), '.']),
        build.notes([build.footnoteDefinition({ identifier: '4' }, ['Cống Vàm Tre.'])]),
      )
    })
    const old = 'Một số cống vận hành chậm; kinh phí duy tu \\* còn thiếu 4,2 tỷ đồng.'
    expect(edited(old, 'Một số cống vận hành chậm[^4].\n\n[^4]: Cống Vàm Tre.')).toEqual(tree)
  })

  test('a footnote behind the signature belongs to the text', () => {
    const tree = fromMarkdown('<!-- body -->\n\nMột[^1].\n\n<!-- closing -->\n\n**Lê Văn Bình**\n\n[^1]: Hai.')
    expect(find<'body'>('body', tree)).toEqual(
      build.body([
        build.paragraph(['Một', build.footnoteReference({ identifier: '1' }), '.']),
        build.notes([build.footnoteDefinition({ identifier: '1' }, ['Hai.'])]),
      ]),
    )
  })

  test('a recipient more, without a sign behind it', () => {
    const tree = edited('- Lưu: VT, TL.', '- Chi cục Thủy lợi (để thực hiện)\n- Lưu: VT, TL.')
    expect(select('recipient[purpose="để thực hiện"]', tree)).toEqual(
      build.recipient({ archive: false, purpose: 'để thực hiện' }, ['Chi cục Thủy lợi (để thực hiện)']),
    )
  })

  test('lines broken anew, words in bold, links and comments of their own', () => {
    const tree = fromMarkdown('<!-- body -->\n\nMột **hai**\n[ba](https://songhau.gov.vn) <!-- xem lại -->bốn.')
    expect(tree).toEqual(build.root([build.body([build.paragraph(['Một hai ba bốn.'])])]))
  })
})

describe('Markdown written by hand, without a comment', () => {
  test('is a document', () => {
    const markdown = `# QUYẾT ĐỊNH

**Về việc thành lập Tổ công tác**

*Căn cứ Luật Tổ chức chính quyền địa phương;*

## Điều 1. Thành lập Tổ công tác

Tổ công tác gồm[^1]:

- Tổ trưởng;
- Thư ký.

## Điều 2.

1. Một.
2. Hai.

[^1]: Có danh sách kèm theo.

# Phụ lục I

**DANH SÁCH**

| Họ tên | Chức vụ |
| --- | --- |
| Lê Văn Bình | Tổ trưởng |
`
    const item = (printed: string, label: string, text: string) =>
      build.listItem({ label, printed }, [build.paragraph([text])])
    expect(fromMarkdown(markdown)).toEqual(
      build.root([
        build.header([
          build.docType({ name: 'QUYẾT ĐỊNH', abbreviation: 'QĐ' }, ['QUYẾT ĐỊNH']),
          build.subject(['Về việc thành lập Tổ công tác']),
        ]),
        build.body([
          build.basis([build.paragraph(['Căn cứ Luật Tổ chức chính quyền địa phương;'])]),
          build.section({ depth: 1, label: '1', printed: 'Điều 1.', style: 'article' }, [
            build.heading(['Thành lập Tổ công tác']),
            build.paragraph(['Tổ công tác gồm', build.footnoteReference({ identifier: '1' }), ':']),
            build.list({ style: 'dash' }, [item('-', '-', 'Tổ trưởng;'), item('-', '-', 'Thư ký.')]),
          ]),
          build.section({ depth: 1, label: '2', printed: 'Điều 2.', style: 'article' }, [
            build.heading([]),
            build.list({ style: 'decimal' }, [item('1.', '1', 'Một.'), item('2.', '2', 'Hai.')]),
            build.notes([build.footnoteDefinition({ identifier: '1' }, ['Có danh sách kèm theo.'])]),
          ]),
        ]),
        build.appendix({ label: 'I' }, [
          build.heading(['DANH SÁCH']),
          build.table([
            build.tableRow([build.tableCell(['Họ tên']), build.tableCell(['Chức vụ'])]),
            build.tableRow([build.tableCell(['Lê Văn Bình']), build.tableCell(['Tổ trưởng'])]),
          ]),
        ]),
      ]),
    )
  })

  test('may be text only, quotes, code and tags in it', () => {
    const tree = fromMarkdown('Một.\n\n> Hai.\n\n```\nba\n```\n\n<p>Bốn.</p>\n\n---\n')
    const texts = ['Một.', 'Hai.', 'ba', 'Bốn.']
    expect(tree).toEqual(build.root([build.body(texts.map((text) => build.paragraph([text])))]))
  })

  test('may be nothing', () => {
    expect(fromMarkdown('')).toEqual(build.root([]))
  })
})

test('a mark whose footnote got lost stays a mark', () => {
  const tree = build.root([build.body([build.paragraph(['Một', build.footnoteReference({ identifier: '7' })])])])
  expect(fromMarkdown(toMarkdown(tree))).toEqual(tree)
})

test('a comment that says what no tree has is refused', () => {
  expect(() => fromMarkdown('<!-- body -->\n\n<!-- section style=round -->\n\n## Một')).toThrow(TreeError)
})
