import { describe, expect, it } from 'vitest'
import type { Intention } from '@/api'
import { fromAccepted, proposalFaults, toProposed, type Proposal } from './propose'

const intention = { lead: { id: 'a', name: '甲会' }, partners: [{ id: 'b', name: '乙会' }], plannedFrom: '2026-12-01', plannedUntil: null } as unknown as Intention
const proposal = fromAccepted(intention, '阅读课合作协议', 'JJJ')

describe('a proposal', () => {
  it('begins with the bodies of the intention', () => {
    expect(toProposed({ ...proposal, roles: { a: '甲方' } }, 'i')).toEqual({
      kind: 'PROJECT', title: '阅读课合作协议', summary: null, intentionId: 'i', eventId: null, zoneCode: 'JJJ', signedOn: null, committedAmount: null,
      termFrom: '2026-12-01', termUntil: null, reviewOn: null, confirmUntil: null, clauses: [], fields: [], parties: [{ organizationId: 'a', role: '甲方' }, { organizationId: 'b', role: null }],
    })
    expect(proposalFaults(proposal, 'a')).toEqual({})
  })
  it('needs two parties, the lead among them', () => {
    const [lead, other] = proposal.parties as [Proposal['parties'][0], Proposal['parties'][0]]
    expect(proposalFaults({ ...proposal, parties: [lead] }, 'a')).toEqual({ parties: 'few' })
    expect(proposalFaults({ ...proposal, parties: [other, { ...other, value: 'c' }] }, 'a')).toEqual({ parties: 'lead' })
  })
  it('takes every line as a clause, and no day that is over', () => {
    expect(toProposed({ ...proposal, clauses: '合办阅读课。\n\n 为期两年。 ' }, 'i').clauses).toEqual(['合办阅读课。', '为期两年。'])
    expect(proposalFaults({ ...proposal, clauses: '条'.repeat(4001), confirmUntil: '2020-01-01', reviewOn: '2026-01-01' }, 'a'))
      .toEqual({ clauses: 'tooManyClauses', confirmUntil: 'pastDay', reviewOn: 'WRONG_ORDER' })
  })
  it('reads sums and fields as typed', () => {
    expect(toProposed({ ...proposal, amount: '120万', fields: '教育、志愿服务，教育' }, 'i')).toMatchObject({ committedAmount: '1200000', fields: ['教育', '志愿服务'] })
    expect(proposalFaults({ ...proposal, amount: '一些', termUntil: '2026-01-01' }, 'a')).toEqual({ amount: 'WRONG_FORMAT', termUntil: 'WRONG_ORDER' })
  })
})
