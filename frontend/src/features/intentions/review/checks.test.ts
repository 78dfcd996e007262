import { describe, expect, it } from 'vitest'
import type { Intention, Organization } from '@/api'
import { checksOf, daysSince, difference } from './checks'

const lead = { id: 'l', name: '雄安新区未来产业设计研究院', creditCode: null, status: 'ACTIVE', division: { code: '133100', name: '雄安新区', fullName: '河北省 雄安新区' },
  lookAlikes: [{ id: 'o', name: '雄安新区未来工业设计研究院', kind: 'SOCIAL_ORGANIZATION', type: null }] } as unknown as Organization
const one = { id: 'i', title: '设计周', category: 'FORUM', lead: { id: 'l' }, origin: lead.division, call: null, expectedBeneficiaries: null,
  targets: [{ code: '110112', name: '通州区', fullName: '北京市 通州区' }] } as unknown as Intention
const keys = (intention: Partial<Intention> = {}, organization: Partial<Organization> = {}, others: unknown[] = []) =>
  checksOf({ ...one, ...intention }, { lead: { ...lead, ...organization }, call: null, others: others as never }).map((check) => `${check.word} ${check.key}`)

describe('what the system checked', () => {
  it('says first what a person should look at, then what is not known', () => {
    expect(keys()).toEqual(['look lookAlike', 'unknown codeUnknown', 'unknown noCall', 'unknown noBeneficiaries', 'fits statusActive', 'fits origin', 'fits targets'])
  })
  it('sees an organization that is not in good standing', () => {
    expect(keys({}, { status: 'ABNORMAL', lookAlikes: [] })[0]).toBe('look statusOther')
  })
  it('sees that nothing crosses a border of provinces', () => {
    expect(keys({ targets: [{ code: '130126', name: '灵寿县', fullName: '' }] })).toContain('look oneProvince')
  })
  it('sees places that are not exact, but takes an undivided city as it is', () => {
    expect(keys({ targets: [{ code: '110000', name: '北京市', fullName: '' }] })).toContain('look vagueTargets')
    expect(keys({ targets: [{ code: '441900', name: '东莞市', fullName: '' }] })).toContain('fits targets')
  })
  it('sees the same title again, whatever its marks', () => {
    expect(keys({}, {}, [{ id: 'j', lead: { id: 'l' }, status: 'ACCEPTED', title: '“设计周”' }])).toContain('look again')
    expect(keys({}, {}, [{ id: 'j', lead: { id: 'l' }, status: 'WITHDRAWN', title: '设计周' }])).not.toContain('look again')
  })
})

it('marks where two names differ', () => {
  expect(difference('雄安新区未来产业设计研究院', '雄安新区未来工业设计研究院')).toEqual(['雄安新区未来', '产', '业设计研究院'])
  expect(difference('甲会', '甲会')).toEqual(['甲会', '', ''])
})
it('counts whole days', () => {
  expect(daysSince('2026-11-13T09:00:00Z', Date.parse('2026-11-22T08:00:00Z'))).toBe(8)
})
