import type { Account, Choice, Role } from '@/api'

/** What a role is bound to, as the service takes it. */
export interface RoleScope { organizationId: string | null; divisionCode: string | null; zoneCode: string | null }
export type PlaceKind = 'organization' | 'department' | 'zone' | 'system'

/** Where an account can give roles: a scope of its own, or, without `scope`, one that is still to be chosen. */
export interface Place {
  key: string
  kind: PlaceKind
  /** How it is to be chosen; of a scope of its own none. */
  ask?: 'below' | 'seated' | 'organization' | 'department' | 'zone'
  name?: string
  scope?: RoleScope
  /** The division in which to look for it. */
  within?: string
}

export const ROLES: Record<PlaceKind, Role[]> = {
  organization: ['ORGANIZATION_MEMBER', 'ORGANIZATION_SIGNATORY', 'ORGANIZATION_MANAGER'],
  department: ['DEPARTMENT_OFFICER', 'DEPARTMENT_REVIEWER', 'DEPARTMENT_MANAGER'],
  zone: ['ZONE_COORDINATOR'],
  system: ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'],
}
/** Of an administrator's account, and of a coordinator's, there is one role only. */
export const oneRole = (kind: PlaceKind) => kind === 'zone' || kind === 'system'

const NOWHERE: RoleScope = { organizationId: null, divisionCode: null, zoneCode: null }

/** The places where the account can give roles; the service decides, at every request. */
export function placesOf(account: Account): Place[] {
  return account.grants.flatMap(({ role, organization, division }): Place[] => {
    if (role === 'ORGANIZATION_MANAGER' && organization) {
      return [{ key: organization.id, kind: 'organization', name: organization.name, scope: { ...NOWHERE, organizationId: organization.id } }]
    }
    if (role === 'DEPARTMENT_MANAGER' && division) {
      return [
        { key: division.code, kind: 'department', name: division.fullName, scope: { ...NOWHERE, divisionCode: division.code, organizationId: organization?.id ?? null } },
        { key: `seated-${division.code}`, kind: 'organization', ask: 'seated', name: division.name, within: division.code },
        { key: `below-${division.code}`, kind: 'department', ask: 'below', name: division.name, within: division.code },
      ]
    }
    if (role === 'SECURITY_ADMINISTRATOR') {
      return [
        { key: 'organization', kind: 'organization', ask: 'organization' }, { key: 'department', kind: 'department', ask: 'department' },
        { key: 'zone', kind: 'zone', ask: 'zone' }, { key: 'system', kind: 'system', scope: NOWHERE },
      ]
    }
    return []
  })
}

/** What a person fills in: where, and which roles there. */
export interface RoleChoice { place: string; picked: Choice[]; zone: string; roles: Role[] }

export function emptyChoice(places: Place[]): RoleChoice {
  return { place: places[0]?.key ?? '', picked: [], zone: '', roles: [] }
}

/** The scope of a choice, or null while it is not chosen. */
export function scopeOf(place: Place | undefined, { picked, zone }: RoleChoice): RoleScope | null {
  if (!place) return null
  if (place.scope) return place.scope
  const value = picked[0]?.value
  if (place.kind === 'zone') return zone ? { ...NOWHERE, zoneCode: zone } : null
  if (!value) return null
  return place.kind === 'organization' ? { ...NOWHERE, organizationId: value } : { ...NOWHERE, divisionCode: value }
}
