import { describe, expect, it } from 'vitest'
import type { MatchReason } from '@/api'
import zhHans from '@/shared/i18n/messages/zh-CN'
import { partsOf, wordsOf } from './reasons'

const CODES = ['SAME_THING', 'OFFER_IN_FIELD', 'WORKS_IN_PLACE', 'STATES_FIELD', 'NEEDS_IN_RETURN', 'QUANTITY_COVERED', 'TIME_OVERLAPS', 'RATED', 'GOOD_STANDING'] as const
const reason = (code: MatchReason['code']): MatchReason => ({ code, field: '养老服务', what: '护理员培训', division: { code: '130629', name: '容城县', fullName: '河北省 容城县' },
  quantity: '20', unit: '场', fromOn: '2026-11-01', untilOn: null, grade: '5A' })
const said = (zhHans as unknown as { matches: { reason: Record<string, string> } }).matches.reason

describe('reasons', () => {
  it.each(CODES)('%s has words in either direction', (code) => {
    for (const of of ['partner', 'intention'] as const) expect(said[wordsOf(reason(code), of).replace('matches.reason.', '')]).toBeTruthy()
  })
  it('are filled with what they speak of', () => {
    expect(partsOf(reason('RATED'))).toMatchObject({ field: '养老服务', place: '河北省 容城县', quantity: '20', from: '2026-11', until: '…', grade: '5A' })
  })
})
