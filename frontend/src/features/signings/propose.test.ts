import { describe, expect, it } from 'vitest'
import type { Intention, Signing } from '@/api'
import { fromAccepted, fromSigning, proposalFaults, toProposed, type Proposal } from './propose'

const intention = { id: 'i', lead: { id: 'a', name: '甲会' }, partners: [{ id: 'b', name: '乙会' }], invited: [], plannedFrom: '2026-12-01', plannedUntil: null } as unknown as Intention
const { proposal, refers } = fromAccepted(intention, '阅读课合作协议', 'JJJ')

describe('a proposal', () => {
  it('begins with the bodies of the intention', () => {
    expect(toProposed({ ...proposal, roles: { a: '甲方' } }, { intentionId: 'i' })).toEqual({
      kind: 'PROJECT', title: '阅读课合作协议', summary: null, intentionId: 'i', eventId: null, zoneCode: 'JJJ', signedOn: null, committedAmount: null,
      termFrom: '2026-12-01', termUntil: null, reviewOn: null, confirmUntil: null, clauses: [], fields: [], parties: [{ organizationId: 'a', role: '甲方' }, { organizationId: 'b', role: null }],
    })
    expect(proposalFaults(proposal, ['a'])).toEqual({})
  })
  it('needs two parties, the lead among them', () => {
    const [lead, other] = proposal.parties as [Proposal['parties'][0], Proposal['parties'][0]]
    expect(proposalFaults({ ...proposal, parties: [lead] }, ['a'])).toEqual({ parties: 'few' })
    expect(proposalFaults({ ...proposal, parties: [other, { ...other, value: 'c' }] }, ['a'])).toEqual({ parties: 'lead' })
  })
  it('refers to the intention that it carries out', () => { expect(refers).toEqual({ intentionId: 'i' }) })
  it('follows a signing between its parties, or takes its place with its text', () => {
    const signing = {
      id: 's', kind: 'FRAMEWORK', parties: [{ organization: { id: 'a', name: '甲会' }, role: '甲方' }, { organization: { id: 'b', name: '乙会' }, role: null }],
      fields: ['教育'], zone: { code: 'JJJ' }, text: { clauses: ['一', '二'] }, committedAmount: '10.00', termFrom: null, termUntil: '2028-12-31', intention: { id: 'i' },
    } as unknown as Signing
    const amendment = fromSigning(signing, 'AMENDMENT', '补充协议')
    expect(toProposed(amendment.proposal, amendment.refers)).toMatchObject({ kind: 'FRAMEWORK', parent: { signingId: 's', relation: 'AMENDMENT' }, clauses: [], committedAmount: null })
    expect(proposalFaults({ ...amendment.proposal, parties: amendment.proposal.parties.slice(0, 1).concat({ value: 'c', name: '丙会', label: '丙会' }) }, amendment.keeps)).toEqual({ parties: 'lead' })
    const instead = fromSigning(signing, 'SUPERSEDE', '协议')
    expect(toProposed(instead.proposal, instead.refers)).toMatchObject({ supersedesId: 's', intentionId: 'i', clauses: ['一', '二'], committedAmount: '10', termUntil: '2028-12-31' })
    expect(instead.keeps).toEqual([])
  })
  it('takes every line as a clause, and no day that is over', () => {
    expect(toProposed({ ...proposal, clauses: '合办阅读课。\n\n 为期两年。 ' }, { intentionId: 'i' }).clauses).toEqual(['合办阅读课。', '为期两年。'])
    expect(proposalFaults({ ...proposal, clauses: '条'.repeat(4001), confirmUntil: '2020-01-01', reviewOn: '2026-01-01' }, ['a']))
      .toEqual({ clauses: 'tooManyClauses', confirmUntil: 'pastDay', reviewOn: 'WRONG_ORDER' })
  })
  it('reads sums and fields as typed', () => {
    expect(toProposed({ ...proposal, amount: '120万', fields: '教育、志愿服务，教育' }, { intentionId: 'i' })).toMatchObject({ committedAmount: '1200000', fields: ['教育', '志愿服务'] })
    expect(proposalFaults({ ...proposal, amount: '一些', termUntil: '2026-01-01' }, ['a'])).toEqual({ amount: 'WRONG_FORMAT', termUntil: 'WRONG_ORDER' })
  })
})
