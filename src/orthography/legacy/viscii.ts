import { byteTable } from './byte-table.ts'

/** VISCII (RFC 1456), the encoding of the fonts VI Times and VI Arial. Six capitals take the place of control characters. */
export const VISCII = new Map([
  ...byteTable(0x00, ['··Ẳ··ẴẪ·········', '····Ỷ····Ỹ····Ỵ·']),
  ...byteTable(0x80, [
    'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ',
    'ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ',
    'Õắằặấầẩậẽẹếềểễệố',
    'ồổỗỠƠộờởịỰỨỪỬơớƯ',
    'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ',
    'ĐứÒÓÔạỷừửÙÚỹỵÝỡư',
    'àáâãảăữẫèéêẻìíĩỉ',
    'đựòóôõỏọụùúũủýợỮ',
  ]),
])
