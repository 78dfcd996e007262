import { describe, expect, it } from 'vitest'
import { ApiProblem, type ApiClient } from '@/api'
import { contentOf, draftOf, emptyDraft, faultsOf, merged, refusedOf } from './draft'

const beijing = { code: '110000', name: '北京市', fullName: '北京市' }
const system = {
  id: 'c-1', name: '信用平台', purpose: '同步名录', scopes: ['LEDGER_WRITE', 'RECORDS_READ'], divisions: [beijing], organization: null,
  contact: { id: 'a-1', displayName: '张三' }, addresses: ['10.1.0.0/16', '2001:db8::/32'], requestsPerMinute: 600, requestsPerDay: 100000, expiresOn: '2027-06-30', version: 3,
} as unknown as ApiClient

describe('what is said of a system', () => {
  it('starts where the department is', () => {
    const grant = { role: 'DEPARTMENT_MANAGER' as const, division: beijing, organization: { id: 'o-1', name: '北京市民政局' }, zone: null }
    const draft = emptyDraft({ grants: [grant] } as never)
    expect(draft.divisions.map((one) => one.value)).toEqual(['110000'])
    expect(draft.organization.map((one) => one.value)).toEqual(['o-1'])
    expect(Object.keys(faultsOf(draft)).sort()).toEqual(['expiresOn', 'name', 'purpose'])
    expect(emptyDraft({ grants: [{ ...grant, role: 'DEPARTMENT_OFFICER' as const }] } as never).divisions).toEqual([])
  })
  it('is the same after it was shown and sent back unchanged', () => {
    expect(contentOf(draftOf(system))).toEqual({
      name: '信用平台', purpose: '同步名录', scopes: ['RECORDS_READ', 'LEDGER_WRITE'], divisionCodes: ['110000'], organizationId: null, contactId: 'a-1',
      addresses: ['10.1.0.0/16', '2001:db8::/32'], requestsPerMinute: 600, requestsPerDay: 100000, expiresOn: '2027-06-30',
    })
  })
  it('takes networks as people write them, and empty numbers as the usual ones', () => {
    const content = contentOf({ ...draftOf(system), addresses: ' 10.1.0.0/16，10.2.0.1\n\n2001:db8::/32 ', perMinute: '', perDay: '１，２００' })
    expect(content.addresses).toEqual(['10.1.0.0/16', '10.2.0.1', '2001:db8::/32'])
    expect([content.requestsPerMinute, content.requestsPerDay]).toEqual([null, 1200])
  })
  it('is refused here for a number that is none', () => {
    expect(faultsOf({ ...draftOf(system), perDay: '很多' })).toEqual({ perDay: 'COUNT' })
    expect(faultsOf({ ...draftOf(system), divisions: [], purpose: '字'.repeat(1001) })).toEqual({ divisions: 'REQUIRED', purpose: 'TOO_LONG' })
  })
})

describe('what the service refuses', () => {
  it('stands at the field that it names, with the place in a list', () => {
    const errors = [
      { pointer: '/addresses/1', code: 'WRONG_FORMAT', message: 'x' }, { pointer: '/requestsPerDay', code: 'OUT_OF_RANGE', message: 'y' }, { pointer: '/addresses/2', code: 'WRONG_FORMAT', message: 'z' },
    ]
    expect(refusedOf(new ApiProblem({ errors } as never, 400))).toEqual({
      addresses: { code: 'WRONG_FORMAT', message: 'x', at: 1 }, perDay: { code: 'OUT_OF_RANGE', message: 'y', at: null },
    })
    expect(refusedOf(null)).toEqual({})
  })
})

describe('when somebody else was faster', () => {
  const base = draftOf(system)
  it('takes over what they changed, and keeps what was typed here', () => {
    const { draft, clashes } = merged(base, { ...base, name: '我的名称' }, { ...base, perDay: '5,000' })
    expect([draft.name, draft.perDay, clashes]).toEqual(['我的名称', '5,000', []])
  })
  it('tells which fields both changed, and not where both say the same', () => {
    const mine = { ...base, name: '我的名称', purpose: '一样' }
    const { draft, clashes } = merged(base, mine, { ...base, name: '他的名称', purpose: '一样' })
    expect([draft.name, clashes]).toEqual(['我的名称', ['name']])
  })
})
