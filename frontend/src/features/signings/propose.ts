import type { Choice, Intention, ProposeSigning, SigningKind } from '@/api'
import { parseYuan } from '@/shared/format'
import { clausesFit, clausesOf } from './acts'

/** A proposal as the form holds it; `roles` by the party's id. */
export interface Proposal {
  kind: SigningKind; title: string; summary: string; parties: Choice[]; roles: Record<string, string>; amount: string; termFrom: string
  termUntil: string; zone: string; event: string; signedOn: string; fields: string; clauses: string; confirmUntil: string; reviewOn: string
}
export const KINDS: SigningKind[] = ['PROJECT', 'STRATEGIC', 'LETTER_OF_INTENT', 'FRAMEWORK', 'MEMORANDUM']

/** What a proposal begins with: the intention's bodies, its time and its title. */
export function fromAccepted(intention: Intention, title: string, zone: string): Proposal {
  const parties = [intention.lead, ...intention.partners].map((one) => ({ value: one.id, name: one.name, label: one.name }))
  return {
    kind: 'PROJECT', title, summary: '', parties, roles: {}, amount: '', termFrom: intention.plannedFrom ?? '', termUntil: intention.plannedUntil ?? '',
    zone, event: '', signedOn: '', fields: '', clauses: '', confirmUntil: '', reviewOn: '',
  }
}

/** The day in China, which is the service's. */
const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

export const fieldsOf = (typed: string) => [...new Set(typed.split(/[、，,;；\n]/).map((one) => one.trim()).filter(Boolean))]

export type ProposalField = keyof Omit<Proposal, 'roles'>

/** What is wrong with a proposal, as codes of the service or `few` and `lead` for the parties. */
export function proposalFaults(one: Proposal, leadId: string): Partial<Record<ProposalField, string>> {
  const found: Partial<Record<ProposalField, string>> = {}
  if (one.title.trim() === '') found.title = 'REQUIRED'
  if (one.parties.length < 2) found.parties = 'few'
  else if (!one.parties.some((party) => party.value === leadId)) found.parties = 'lead'
  if (parseYuan(one.amount) === undefined) found.amount = 'WRONG_FORMAT'
  if (one.termFrom && one.termUntil && one.termUntil < one.termFrom) found.termUntil = 'WRONG_ORDER'
  if (one.reviewOn && one.termFrom && one.reviewOn < one.termFrom) found.reviewOn = 'WRONG_ORDER'
  if (one.confirmUntil && one.confirmUntil < today()) found.confirmUntil = 'pastDay'
  if (!clausesFit(clausesOf(one.clauses))) found.clauses = 'tooManyClauses'
  if (fieldsOf(one.fields).length > 20) found.fields = 'TOO_MANY'
  if (fieldsOf(one.fields).some((field) => [...field].length > 50)) found.fields = 'TOO_LONG'
  if ([...one.summary].length > 2000) found.summary = 'TOO_LONG'
  return found
}

export function toProposed(one: Proposal, intentionId: string): ProposeSigning {
  return {
    kind: one.kind, title: one.title.trim(), summary: one.summary.trim() || null, intentionId, eventId: one.event || null, zoneCode: one.zone || null,
    signedOn: one.signedOn || null, committedAmount: parseYuan(one.amount) ?? null, termFrom: one.termFrom || null, termUntil: one.termUntil || null,
    clauses: clausesOf(one.clauses), confirmUntil: one.confirmUntil || null, reviewOn: one.reviewOn || null, fields: fieldsOf(one.fields), parties: one.parties.map((party) => ({ organizationId: party.value, role: one.roles[party.value]?.trim() || null })),
  }
}

const NAMES: Record<string, ProposalField> = { committedAmount: 'amount', zoneCode: 'zone', eventId: 'event' }

/** The field of the form that a JSON pointer of the service means. */
export function proposalFieldAt(pointer: string): ProposalField {
  const name = pointer.split('/')[1] ?? ''
  return NAMES[name] ?? (name as ProposalField)
}
