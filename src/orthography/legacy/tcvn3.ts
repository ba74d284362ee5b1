import { byteTable } from './byte-table.ts'

/**
 * TCVN3 (ABC), the encoding of the fonts .VnTime and .VnArial: TCVN 5712:1993, VN3. Capitals with a tone come from fonts
 * of capitals, .VnTimeH.
 */
export const TCVN3 = byteTable(0xa0, [
  '·ĂÂÊÔƠƯĐăâêôơưđ·',
  '·····àảãáạ·ằẳẵắ·',
  '······ặầẩẫấậè·ẻẽ',
  'éẹềểễếệìỉ···ĩíịò',
  '·ỏõóọồổỗốộờởỡớợù',
  '·ủũúụừửữứựỳỷỹýỵ·',
])
