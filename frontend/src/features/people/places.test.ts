import { describe, expect, it } from 'vitest'
import type { Account } from '@/api'
import { emptyChoice, placesOf, scopeOf } from './places'

const division = { code: '110000', name: '北京市', fullName: '北京市' }
const organization = { id: 'o-1', name: '青禾促进会' }
type Grant = Account['grants'][number]
const grant = (role: Grant['role'], bound: Partial<Grant> = {}): Grant => ({ role, organization: null, division: null, zone: null, ...bound })
const account = (...grants: Grant[]): Account => ({ id: 'a-1', username: 'a', displayName: '甲', duties: [], sample: false, grants } as Account)

describe('where an account can give roles', () => {
  it('is its organization alone, for the manager of one', () => {
    const places = placesOf(account(grant('ORGANIZATION_MEMBER', { organization }), grant('ORGANIZATION_MANAGER', { organization })))
    expect(places.map((place) => [place.kind, place.ask, place.name])).toEqual([['organization', undefined, '青禾促进会']])
    expect(scopeOf(places[0], emptyChoice(places))).toEqual({ organizationId: 'o-1', divisionCode: null, zoneCode: null })
  })
  it('is the department as the body that it is, and what lies in its division', () => {
    const places = placesOf(account(grant('DEPARTMENT_MANAGER', { division, organization: { id: 'd-1', name: '北京市民政局' } })))
    expect(places.map((place) => [place.kind, place.ask])).toEqual([['department', undefined], ['organization', 'seated'], ['department', 'below']])
    expect(scopeOf(places[0], emptyChoice(places))).toEqual({ organizationId: 'd-1', divisionCode: '110000', zoneCode: null })
    expect(places[1]?.within).toBe('110000')
  })
  it('is everywhere, for the security administrator, and nothing until it is chosen', () => {
    const places = placesOf(account(grant('SECURITY_ADMINISTRATOR')))
    expect(places.map((place) => place.kind)).toEqual(['organization', 'department', 'zone', 'system'])
    const choice = emptyChoice(places)
    expect(scopeOf(places[0], choice)).toBeNull()
    expect(scopeOf(places[2], { ...choice, zone: 'JJJ' })).toEqual({ organizationId: null, divisionCode: null, zoneCode: 'JJJ' })
    expect(scopeOf(places[1], { ...choice, picked: [{ value: '130630', name: '涞源县', label: '涞源县' }] })?.divisionCode).toBe('130630')
    expect(scopeOf(places[3], choice)).toEqual({ organizationId: null, divisionCode: null, zoneCode: null })
  })
  it('is nowhere for everybody else', () => {
    expect(placesOf(account(grant('ORGANIZATION_MEMBER', { organization }), grant('DEPARTMENT_OFFICER', { division }), grant('SYSTEM_ADMINISTRATOR')))).toEqual([])
  })
})
