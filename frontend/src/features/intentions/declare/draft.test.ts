import { describe, expect, it } from 'vitest'
import { emptyDraft, faults, fieldAt, gaps, questionAt, same, stepOf, toContent, type Draft } from './draft'

const full: Draft = {
  ...emptyDraft('lead', 2026), title: ' 乡村阅读课 ', category: 'CHARITY', summary: '开课', offer: '选书', need: '课时', plannedFrom: '2026-11-01',
  plannedUntil: '2027-06-30', budget: '120万', beneficiaries: '9,200', unit: 'PERSON_TIMES', targets: [{ value: '130630', name: '涞源县', label: '河北省 保定市 涞源县' }],
}

describe('answers to a call', () => {
  const asks = [{ number: 1, kind: 'TEXT', prompt: '基础', help: null, required: true, unit: null, options: [] }, { number: 2, kind: 'DATE', prompt: '日期', help: null, required: false, unit: null, options: [] }] as const
  const questions = asks.map((one) => ({ ...one, options: [] }))
  it('are sent only with a call', () => {
    const answers = { 1: { text: '两年' } }
    expect(toContent({ ...full, answers }).answers).toBeNull()
    expect(toContent({ ...full, callId: 'c', answers }).answers).toEqual(answers)
  })
  it('that are required are a gap while they are not there', () => {
    expect(gaps({ ...full, callId: 'c' }, questions)).toEqual(['answers'])
    expect(gaps({ ...full, callId: 'c', answers: { 1: { text: '两年' } } }, questions)).toEqual([])
  })
  it('are found by a pointer', () => {
    expect(questionAt('/content/answers/4/choices/0')).toBe('4')
    expect(questionAt('/need')).toBeNull()
    expect(fieldAt('/answers/4')).toBe('answers')
  })
})

describe('a draft', () => {
  it('sends what is typed in the contract\'s terms', () => {
    expect(toContent(full)).toMatchObject({ title: '乡村阅读课', budget: '1200000', expectedBeneficiaries: 9200, beneficiaryUnit: 'PERSON_TIMES', targetDivisionCodes: ['130630'], callId: null })
  })
  it('gives no unit without a number', () => {
    expect(toContent({ ...full, beneficiaries: '' })).toMatchObject({ expectedBeneficiaries: null, beneficiaryUnit: null })
  })
  it('may have gaps, but not without a title', () => {
    expect(faults(emptyDraft('lead', 2026))).toEqual({ title: 'REQUIRED' })
    expect(gaps(emptyDraft('lead', 2026))).toEqual(['category', 'summary', 'targets', 'offer', 'plannedFrom', 'plannedUntil', 'need'])
    expect(gaps(full)).toEqual([])
  })
  it('knows what cannot be sent', () => {
    expect(faults({ ...full, budget: '很多', beneficiaries: '九千', plannedUntil: '2026-01-01', need: '字'.repeat(501) })).toEqual({
      budget: 'WRONG_FORMAT', beneficiaries: 'WRONG_FORMAT', plannedUntil: 'WRONG_ORDER', need: 'TOO_LONG',
    })
  })
  it('tells a change from none', () => {
    expect(same(full, { ...full, title: '乡村阅读课', budget: '1,200,000.00' })).toBe(true)
    expect(same(full, { ...full, need: '别的' })).toBe(false)
    expect(same({ ...full, budget: '' }, { ...full, budget: '很多' })).toBe(false)
  })
  it('finds the field and step of a pointer, of a declaration and of an edit', () => {
    expect(fieldAt('/content/targetDivisionCodes/0')).toBe('targets')
    expect(fieldAt('/plannedUntil')).toBe('plannedUntil')
    expect(fieldAt('/leadId')).toBeNull()
    expect(stepOf('targets')).toBe(2)
  })
})
