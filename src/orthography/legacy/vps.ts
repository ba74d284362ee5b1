import { byteTable } from './byte-table.ts'

/**
 * VPS (Vietnamese Professionals Society), the encoding of the fonts VPS Times and VPS Helv. Letters with a dot below,
 * and Ẫ, Ữ, have no capitals of their own here.
 */
export const VPS = byteTable(0x80, [
  'ÀẢÃẤẦẨọỗĂếềểệẮẰẲ',
  'Ế··ỀỂỄỐỒỔỖýỷỵỚỜỞ',
  '·ắằẳẵặỠớÙờởỡŨỨợỪ',
  'ổỬỲỸÍÌộỈĨÓửữÒỎÕự',
  'ầÁÂấẩẫậđẻÉÊẹỉễịỹ',
  'ƯỦồốÔỏơÈừứÚũưÝẺ·',
  'àáâãảạă·èéêẽìí·ĩ',
  'ẴĐòóôõ·Ơụùúủ·ỶẼỳ',
])
