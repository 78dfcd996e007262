import { answer, client } from './client'
import type { OrganizationKind } from './types'

/** Choices for a search-and-choose field: `name` is what a person may type in full, `label` tells equal names apart. */
export interface Choice { value: string; name: string; label: string; note?: string }

export async function searchDivisions(q: string): Promise<Choice[]> {
  const page = await answer(client.GET('/divisions', { params: { query: { q, limit: 8 } } }))
  return page.items.map((one) => ({ value: one.code, name: one.name, label: one.fullName, note: one.code }))
}

/** @param division only those that are registered there */
export async function searchOrganizations(q: string, division?: string, kind?: OrganizationKind): Promise<Choice[]> {
  const page = await answer(client.GET('/organizations', { params: { query: { q, limit: 8, division, kind: kind && [kind] } } }))
  return page.items.map((one) => ({ value: one.id, name: one.name, label: one.name, note: one.division?.name }))
}

/** Accounts that the caller looks after. */
export async function searchPeople(q: string): Promise<Choice[]> {
  const page = await answer(client.GET('/accounts', { params: { query: { q, limit: 8 } } }))
  return page.items.map((one) => ({ value: one.id, name: one.displayName, label: one.displayName, note: one.username }))
}

/** Departments on the register, which may be hosts of a call. */
export async function searchDepartments(q: string): Promise<Choice[]> {
  const page = await answer(client.GET('/organizations', { params: { query: { q, kind: ['DEPARTMENT'], limit: 8 } } }))
  return page.items.map((one) => ({ value: one.id, name: one.name, label: one.name, note: one.division?.name }))
}
