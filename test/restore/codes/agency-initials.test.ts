import { describe, expect, it } from 'vitest'
import { agencyInitials } from '../../../src/restore/codes/agency-initials.ts'

describe('agencyInitials', () => {
  it.each([
    ['Sở Kế hoạch và Đầu tư', 'SKHĐT'],
    ['Ban Tuyên giáo Tỉnh ủy', 'BTGTU'],
    ['Ban Tổ chức Trung ương', 'BTCTW'],
    ['Bộ Lao động - Thương binh và Xã hội', 'BLĐTBXH'],
  ])('abbreviates %s as %s', (agency, initials) => {
    expect(agencyInitials(agency)).toBe(initials)
  })

  it('gives nothing for two words', () => {
    expect(agencyInitials('Quốc hội')).toBe('')
  })
})
