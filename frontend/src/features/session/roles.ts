import type { Role } from '@/api'

/** Roles by door: whose people may enter which workspace. What each may do there is the service's matter (docs/access.md). */
export const ORGANIZATION_ROLES: Role[] = ['ORGANIZATION_MEMBER', 'ORGANIZATION_SIGNATORY', 'ORGANIZATION_MANAGER']
export const DEPARTMENT_ROLES: Role[] = ['DEPARTMENT_OFFICER', 'DEPARTMENT_REVIEWER', 'DEPARTMENT_MANAGER', 'ZONE_COORDINATOR']
/** Who looks after departments' systems that call by themselves. */
export const KEEPER_ROLES: Role[] = ['DEPARTMENT_MANAGER', 'SECURITY_ADMINISTRATOR']
/** Who writes calls and events for a department. */
export const CALL_ROLES: Role[] = ['DEPARTMENT_OFFICER', 'DEPARTMENT_MANAGER']
/** Who looks after people: of an organization, of a department, of all. */
export const MANAGER_ROLES: Role[] = ['ORGANIZATION_MANAGER', 'DEPARTMENT_MANAGER', 'SECURITY_ADMINISTRATOR']
