import type { Account, ApiClient, ApiClientContent, ApiProblem, Choice, ClientScope } from '@/api'
import { formatCount, parseCount } from '@/shared/format'

/** What a person types of a system. Networks one a line; numbers as typed, empty for the usual ones. */
export interface SystemDraft {
  name: string
  purpose: string
  scopes: ClientScope[]
  divisions: Choice[]
  organization: Choice[]
  contact: Choice[]
  addresses: string
  perMinute: string
  perDay: string
  expiresOn: string
}
export type Field = keyof SystemDraft

export const SCOPES: ClientScope[] = ['RECORDS_READ', 'ORGANIZATIONS_WRITE', 'INTENTIONS_WRITE', 'SIGNINGS_WRITE', 'LEDGER_WRITE']
const FIELD_OF: Record<string, Field> = {
  divisionCodes: 'divisions', organizationId: 'organization', contactId: 'contact', requestsPerMinute: 'perMinute', requestsPerDay: 'perDay',
}
const MOST: Partial<Record<Field, number>> = { name: 100, purpose: 1000 }

const choice = (value: string, name: string, label = name): Choice => ({ value, name, label })
const division = ({ code, name, fullName }: { code: string; name: string; fullName: string }) => choice(code, name, fullName)

/** A new system of the department that the account looks after. */
export function emptyDraft({ grants }: Pick<Account, 'grants'>): SystemDraft {
  const own = grants.filter((grant) => grant.role === 'DEPARTMENT_MANAGER')
  const body = own.find((grant) => grant.organization)?.organization
  return {
    name: '', purpose: '', scopes: [], divisions: own.flatMap((grant) => (grant.division ? [division(grant.division)] : [])),
    organization: body ? [choice(body.id, body.name)] : [], contact: [], addresses: '', perMinute: '', perDay: '', expiresOn: '',
  }
}

export function draftOf(system: ApiClient): SystemDraft {
  return {
    name: system.name, purpose: system.purpose, scopes: SCOPES.filter((scope) => system.scopes.includes(scope)), divisions: system.divisions.map(division),
    organization: system.organization ? [choice(system.organization.id, system.organization.name)] : [],
    contact: system.contact ? [choice(system.contact.id, system.contact.displayName)] : [],
    addresses: system.addresses.join('\n'), perMinute: formatCount(system.requestsPerMinute), perDay: formatCount(system.requestsPerDay), expiresOn: system.expiresOn,
  }
}

export const networks = (addresses: string) => addresses.split(/[\s,，、;；]+/).filter(Boolean)

export function contentOf(draft: SystemDraft): ApiClientContent {
  return {
    name: draft.name.trim(), purpose: draft.purpose.trim(), scopes: draft.scopes, divisionCodes: draft.divisions.map((one) => one.value),
    organizationId: draft.organization[0]?.value ?? null, contactId: draft.contact[0]?.value ?? null, addresses: networks(draft.addresses),
    requestsPerMinute: parseCount(draft.perMinute) ?? null, requestsPerDay: parseCount(draft.perDay) ?? null, expiresOn: draft.expiresOn,
  }
}

/** What the form itself finds wrong: a code for each field. */
export function faultsOf(draft: SystemDraft): Partial<Record<Field, string>> {
  const found: Partial<Record<Field, string>> = {}
  for (const field of ['name', 'purpose', 'expiresOn'] as const) if (draft[field].trim() === '') found[field] = 'REQUIRED'
  for (const field of ['name', 'purpose'] as const) if ([...draft[field].trim()].length > (MOST[field] ?? 0)) found[field] = 'TOO_LONG'
  for (const field of ['perMinute', 'perDay'] as const) if (parseCount(draft[field]) === undefined) found[field] = 'COUNT'
  if (!draft.divisions.length) found.divisions = 'REQUIRED'
  return found
}

/** What the service finds wrong, by field, with the place in a list where it names one. */
export interface Refused { code: string; message: string; at: number | null }
export function refusedOf(problem: ApiProblem | null): Partial<Record<Field, Refused>> {
  const found: Partial<Record<Field, Refused>> = {}
  for (const { pointer, code, message } of problem?.errors ?? []) {
    const [, name = '', at] = pointer.split('/')
    const field = FIELD_OF[name] ?? (name as Field)
    found[field] ??= { code, message, at: at === undefined ? null : Number(at) }
  }
  return found
}

/**
 * What somebody else changed meanwhile comes in where this person typed nothing. `clashes` are the fields that both changed: what is
 * typed here stays, and the person is told.
 */
export function merged(base: SystemDraft, mine: SystemDraft, theirs: SystemDraft): { draft: SystemDraft; clashes: Field[] } {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const fields = Object.keys(base) as Field[]
  const touched = fields.filter((field) => !same(base[field], mine[field]))
  const kept = Object.fromEntries(touched.map((field) => [field, mine[field]]))
  return { draft: { ...theirs, ...kept }, clashes: touched.filter((field) => !same(base[field], theirs[field]) && !same(mine[field], theirs[field])) }
}
