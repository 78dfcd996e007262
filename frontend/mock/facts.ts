import json from './facts.json' with { type: 'json' }
import type { DivisionRef, OrganizationRef } from '../src/api/types.ts'

/**
 * Some of the published facts, as the data files of the product hold them, for development and unit tests only. Intentions,
 * funding and confirmations in the mock are invented and marked as sample records.
 */
export interface Fact {
  key: string
  [field: string]: unknown
}
type Facts = Record<'documents' | 'zones' | 'organizations' | 'events' | 'signings' | 'projects' | 'policies' | 'figures' | 'notes', Fact[]>
  & { divisions: Record<string, { name: string; fullName: string }> }

export const facts = json as unknown as Facts

export const division = (code: unknown): DivisionRef | null => {
  const known = facts.divisions[String(code)]
  return known ? { code: String(code), ...known } : null
}
export const must = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new Error('the mock refers to a fact that it does not hold')
  return value
}
export const text = (value: unknown) => (typeof value === 'string' ? value : null)
export const number = (value: unknown) => (typeof value === 'number' ? value : null)
export const list = <T>(value: unknown) => (Array.isArray(value) ? (value as T[]) : [])
export const zone = (code: unknown) => {
  const found = facts.zones.find((z) => z.key === code)
  return found ? { code: found.key, name: String(found.name) } : null
}
export const organizationRef = (key: unknown): OrganizationRef | null => {
  const found = facts.organizations.find((o) => o.key === key)
  if (!found) return null
  return { id: found.key, name: String(found.name), kind: found.kind as OrganizationRef['kind'], type: (found.type ?? null) as OrganizationRef['type'] }
}
export const members = (fact: Fact) => list<{ organizationId: string; role: string }>(fact.organizations)
  .map((m) => ({ organization: must(organizationRef(m.organizationId)), role: m.role }))
export const named = (kind: 'events' | 'projects' | 'policies', key: unknown) => {
  const found = facts[kind].find((f) => f.key === key)
  return found ? { id: found.key, name: String(found.name) } : null
}
export const sources = (fact: Fact) => list<{ documentId: string; asPrinted?: string; note?: string }>(fact.sources).map((source) => {
  const document = must(facts.documents.find((d) => d.key === source.documentId))
  return {
    document: { id: document.key, title: text(document.title), publisher: text(document.publisher), publishedOn: text(document.publishedOn), asOf: text(document.asOf), url: text(document.url) },
    asPrinted: source.asPrinted ?? null,
    note: source.note ?? null,
  }
})
export const base = (fact: Fact, sample = false) => ({
  id: fact.key, version: 1, sample, createdAt: '2026-11-20T00:00:00Z', updatedAt: '2026-11-20T00:00:00Z',
})
