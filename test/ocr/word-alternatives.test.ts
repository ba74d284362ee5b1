import { expect, it } from 'vitest'
import { letterChoices } from '../../src/ocr/letter-choices.ts'
import { wordAlternatives } from '../../src/ocr/word-alternatives.ts'

const HOCR = `
    <span class='ocrx_word' id='word_1_1' title='bbox 10 20 60 40; x_wconf 87'>kỳ
     <span class='ocrx_cinfo' id='lstm_choices_1_1_1'>
      <span class='ocrx_cinfo' id='choice_1_1_1' title='x_confs 95.5'> </span></span>
     <span class='ocrx_cinfo' id='lstm_choices_1_1_2'>
      <span class='ocrx_cinfo' id='choice_1_1_2' title='x_confs 94.2'>k</span></span>
     <span class='ocrx_cinfo' id='lstm_choices_1_1_3'>
      <span class='ocrx_cinfo' id='choice_1_1_3' title='x_confs 91'>ỳ</span>
      <span class='ocrx_cinfo' id='choice_1_1_4' title='x_confs 60.4'>ý</span>
      <span class='ocrx_cinfo' id='choice_1_1_5' title='x_confs 0'>y</span>
      <span class='ocrx_cinfo' id='choice_1_1_6' title='x_confs 88.6'>&amp;</span></span>
    </span>
    <span class='ocrx_word' id='word_1_2' title='bbox 70 20 90 40; x_wconf 50'>&lt;
     <span class='ocrx_cinfo' id='lstm_choices_1_2_1'>
      <span class='ocrx_cinfo' id='choice_1_2_1' title='x_confs 50'>&lt;</span></span>
    </span>`

it('reads from hOCR what each letter may be, by the box of the word', () => {
  expect([...letterChoices(HOCR)]).toEqual([
    [
      '10 20 60 40',
      [
        [{ text: ' ', confidence: 95.5 }],
        [{ text: 'k', confidence: 94.2 }],
        [
          { text: 'ỳ', confidence: 91 },
          { text: 'ý', confidence: 60.4 },
          { text: 'y', confidence: 0 },
          { text: '&', confidence: 88.6 },
        ],
      ],
    ],
    ['70 20 90 40', [[{ text: '<', confidence: 50 }]]],
  ])
})

it('makes of them other readings of the word, likeliest first, no surer than the word', () => {
  const choices = letterChoices(HOCR).get('10 20 60 40')!
  expect(wordAlternatives('kỳ', 87, choices)).toEqual([
    { text: 'k&', confidence: 0.87 },
    { text: 'ký', confidence: 0.6 },
  ])
})

it('has none where the choices are not those of the letters', () => {
  expect(wordAlternatives('kỳ', 87, [[{ text: 'k', confidence: 90 }]])).toEqual([])
  expect(wordAlternatives('kỳ', 87, [])).toEqual([])
})

it('has eight of many', () => {
  const choices = [[...'abcdefghijklmno'].map((text, i) => ({ text, confidence: 90 - i }))]
  expect(wordAlternatives('a', 90, choices).map(({ text }) => text)).toEqual([...'bcdefghi'])
})
