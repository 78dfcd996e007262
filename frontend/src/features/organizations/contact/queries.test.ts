import { describe, expect, it } from 'vitest'
import type { Account, Role } from '@/api'
import { mayKnowContact } from './queries'

const place = (code: string) => ({ code, name: code, fullName: code })
const organization = { id: 'ours', division: place('110108') }
function account(role: Role, organizationId: string | null, code: string | null) {
  const grant = { role, organization: organizationId === null ? null : { id: organizationId, name: '' }, division: code === null ? null : place(code), zone: null }
  return { grants: [grant] } as unknown as Account
}

describe('the contact of an organization is asked for', () => {
  it.each<[Role, string | null, string | null]>([
    ['ORGANIZATION_MEMBER', 'ours', null], ['ORGANIZATION_SIGNATORY', 'ours', null], ['ORGANIZATION_MANAGER', 'ours', null],
    ['DEPARTMENT_OFFICER', null, '110000'], ['DEPARTMENT_REVIEWER', null, '110108'], ['DEPARTMENT_MANAGER', null, '100000'],
  ])('by %s of %s %s', (role, of, code) => {
    expect(mayKnowContact(account(role, of, code), organization)).toBe(true)
  })

  it.each<[Role, string | null, string | null]>([
    ['ORGANIZATION_MEMBER', 'theirs', null], ['DEPARTMENT_OFFICER', null, '120000'], ['ZONE_COORDINATOR', null, null], ['SYSTEM_ADMINISTRATOR', null, null],
  ])('not by %s of %s %s', (role, of, code) => {
    expect(mayKnowContact(account(role, of, code), organization)).toBe(false)
  })

  it('not by a visitor, nor of a body without a place by a province', () => {
    expect(mayKnowContact(null, organization)).toBe(false)
    expect(mayKnowContact(account('DEPARTMENT_OFFICER', null, '110000'), { id: 'ours', division: null })).toBe(false)
  })
})
