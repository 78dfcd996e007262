import { describe, expect, it } from 'vitest'
import { emptyTerm, fromTerm, termFault, toTerm } from './terms'

const whole = {
  kind: 'NEED' as const, category: null, field: '养老服务', what: '护理员培训', division: { code: '130629', name: '容城县', fullName: '河北省 容城县' },
  fromOn: '2026-11-01', untilOn: '2027-06-30', quantity: '20', unit: '场',
}

describe('terms', () => {
  it('send what was read', () => {
    const { division, ...rest } = whole
    expect(toTerm(fromTerm(whole))).toEqual({ ...rest, divisionCode: division.code })
  })
  it('send nothing for what was left open', () => {
    expect(Object.values(toTerm(emptyTerm('OFFER'))).filter((one) => one !== null)).toEqual(['OFFER'])
  })
  it.each([
    [{ quantity: '二十', unit: '场' }, 'WRONG_FORMAT'], [{ quantity: '0', unit: '场' }, 'WRONG_FORMAT'], [{ quantity: '20', unit: '' }, 'TOGETHER'],
    [{ quantity: '', unit: '场' }, 'TOGETHER'], [{ fromOn: '2027-01-02', untilOn: '2027-01-01' }, 'WRONG_ORDER'],
  ])('%j is %s in a draft already', (part, code) => {
    expect(termFault({ ...fromTerm(whole), ...part }, false)?.code).toBe(code)
  })
  it('may leave gaps until they are to be submitted', () => {
    expect(termFault(emptyTerm('NEED'), false)).toBeNull()
    expect(termFault(emptyTerm('NEED'), true)?.code).toBe('REQUIRED')
    expect(termFault(fromTerm(whole), true)).toBeNull()
  })
})
