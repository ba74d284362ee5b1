import { describe, expect, it } from 'vitest'
import { restore } from '../../../src/index.ts'
import { isAddress } from '../../../src/restore/codes/addresses.ts'

const ADDRESSES = [
  'https://www.binhhanh.example.vn/tin-tuc/hoat-dong',
  'http:/binhhanh/van-ban',
  'hup:/syt.binhhanh.gov.va/thu-hoi',
  'htps://dichvucong.binhhanh.qov.vn',
  'www.binhhanh.vn',
  'so-yte@binhhanh.gov.vn',
  'email:vanphong@binhhanh.g0v.vn',
  'soyte.binhhanh.gov.va/duoc',
  'binhhanh.edu.vn',
]

describe('isAddress', () => {
  it.each(ADDRESSES)('knows %s for one', (token) => {
    expect(isAddress(token)).toBe(true)
  })

  it.each(['ngw@i', 'Tru@ng', 'nam.Trong', 'TP.HCM', '61/2018/ND-CP', 'va/hoac', 'h6:', 'GD.DT', '14.850.000'])(
    'knows %s for something else',
    (token) => {
      expect(isAddress(token)).toBe(false)
    },
  )
})

describe('restore', () => {
  it.each(ADDRESSES)('leaves the address %s alone', (address) => {
    expect(restore(`Gti théng tin vé dia chi ${address} truéc ngay 15`).text).toContain(` ${address} `)
  })
})
