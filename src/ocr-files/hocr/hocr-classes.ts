/** Somewhere an element says that it is a page, a line or a word of hOCR. */
export const HOCR_CLASS = /\bclass\s*=\s*(?:"[^"]*|'[^']*|)\bocr(?:_page|_line|x_line|x_word|_carea|_par)\b/

/** Classes of elements that are one printed line. */
export const LINE_CLASSES: ReadonlySet<string> = new Set([
  'ocr_line',
  'ocrx_line',
  'ocr_header',
  'ocr_footer',
  'ocr_caption',
  'ocr_textfloat',
  'ocr_pageno',
])

/** Classes of elements that are a word; older engines wrote the second. */
export const WORD_CLASSES: ReadonlySet<string> = new Set(['ocrx_word', 'ocr_word'])
