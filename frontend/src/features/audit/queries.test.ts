import { describe, expect, it } from 'vitest'
import { asked, exportAddress } from './queries'

describe('what the address asks for', () => {
  it('is from the beginning of the first day to the end of the last, by the reader’s clock', () => {
    const { from = '', until = '' } = asked({ from: '2026-10-01', until: '2026-10-31' })
    expect(new Date(from)).toEqual(new Date(2026, 9, 1))
    expect(new Date(until)).toEqual(new Date(2026, 10, 1))
  })
  it('leaves out a day that is none', () => {
    expect(asked({ from: 'yesterday', act: 'accept' })).toEqual({ act: 'accept' })
  })
  it('is exported whole, whatever page is shown', () => {
    expect(exportAddress('CSV', { act: 'accept', cursor: 'abc' })).toBe('/api/v1/audit/export?format=CSV&act=accept')
  })
})
