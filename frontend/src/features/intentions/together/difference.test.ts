import { describe, expect, it } from 'vitest'
import type { IntentionPlan } from '@/api'
import { differencesOf } from './difference'

const before = { title: '阅读课', summary: '两县', offer: '书', need: '课时', plannedFrom: '2026-11-01', plannedUntil: '2028-06-30', budget: '100.00',
  expectedBeneficiaries: null, beneficiaryUnit: null, targetDivisionCodes: ['130722', '130630'] } as unknown as IntentionPlan

const words = { yuan: '元', unit: (unit: string) => unit, place: (code: string) => (code === '130630' ? '涞源县' : code), comma: '、' }

describe('what an amendment changes', () => {
  it('is each changed field, with what it said and is to say', () => {
    expect(differencesOf({ before, after: { ...before, budget: '90.00', targetDivisionCodes: ['130630'] }, changed: ['/budget', '/targetDivisionCodes'] }, words)).toEqual([
      { field: 'budget', before: '100.00 元', after: '90.00 元' },
      { field: 'targetDivisionCodes', before: '涞源县、130722', after: '涞源县' },
    ])
  })
  it('says nothing where nothing was said', () => {
    expect(differencesOf({ before, after: { ...before, budget: null, expectedBeneficiaries: 0 }, changed: ['/budget', '/expectedBeneficiaries'] }, words)).toEqual([
      { field: 'budget', before: '100.00 元', after: null },
      { field: 'expectedBeneficiaries', before: null, after: '0' },
    ])
  })
})
