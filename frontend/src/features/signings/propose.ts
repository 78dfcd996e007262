import type { Choice, Intention, ProposeSigning, Signing, SigningKind, SigningRelation } from '@/api'
import { parseYuan } from '@/shared/format'
import { clausesFit, clausesOf } from './acts'

/** A proposal as the form holds it; `roles` by the party's id. */
export interface Proposal {
  kind: SigningKind; title: string; summary: string; parties: Choice[]; roles: Record<string, string>; amount: string; termFrom: string
  termUntil: string; zone: string; event: string; signedOn: string; fields: string; clauses: string; confirmUntil: string; reviewOn: string
}
export const KINDS: SigningKind[] = ['PROJECT', 'STRATEGIC', 'LETTER_OF_INTENT', 'FRAMEWORK', 'MEMORANDUM']

/** What a proposal starts from: its first form, what it refers to, and the parties that must stay in it. */
export interface Start {
  key: string; proposal: Proposal; refers: Pick<ProposeSigning, 'intentionId' | 'parent' | 'supersedesId'>; keeps: string[]
}
const EMPTY = {
  summary: '', roles: {}, amount: '', termFrom: '', termUntil: '', zone: '', event: '', signedOn: '', fields: '', clauses: '', confirmUntil: '', reviewOn: '',
}
const chosen = (one: { id: string; name: string }): Choice => ({ value: one.id, name: one.name, label: one.name })

/** For an accepted intention: with its bodies, its time and its title. */
export function fromAccepted(intention: Intention, title: string, zone: string): Start {
  const parties = [intention.lead, ...intention.partners, ...intention.invited].map(chosen)
  return {
    key: intention.id, refers: { intentionId: intention.id }, keeps: [intention.lead.id],
    proposal: { ...EMPTY, roles: {}, kind: 'PROJECT', title, parties, termFrom: intention.plannedFrom ?? '', termUntil: intention.plannedUntil ?? '', zone },
  }
}

export type Following = SigningRelation | 'SUPERSEDE'
export const FOLLOWING: Following[] = ['AMENDMENT', 'RENEWAL', 'IMPLEMENTATION', 'SUPERSEDE']

/** For a signing: one under it, with its parties, or one in its place, with its text and intention too. */
export function fromSigning(signing: Signing, as: Following, title: string): Start {
  const parties = signing.parties.map((party) => chosen(party.organization))
  const roles = Object.fromEntries(signing.parties.map((party) => [party.organization.id, party.role ?? '']))
  const instead = as === 'SUPERSEDE'
  return {
    key: `${signing.id}.${as}`,
    refers: instead ? { supersedesId: signing.id, intentionId: signing.intention?.id ?? null } : { parent: { signingId: signing.id, relation: as } },
    keeps: as === 'AMENDMENT' || as === 'RENEWAL' ? parties.map((party) => party.value) : [],
    proposal: {
      ...EMPTY, roles, kind: signing.kind, title, parties, zone: signing.zone?.code ?? '', fields: signing.fields.join('、'),
      ...(instead ? { clauses: signing.text?.clauses.join('\n') ?? '', amount: signing.committedAmount ?? '', termFrom: signing.termFrom ?? '', termUntil: signing.termUntil ?? '' } : {}),
    },
  }
}

/** The day in China, which is the service's. */
const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' })

export const fieldsOf = (typed: string) => [...new Set(typed.split(/[、，,;；\n]/).map((one) => one.trim()).filter(Boolean))]

export type ProposalField = keyof Omit<Proposal, 'roles'>

/** What is wrong with a proposal, as codes of the service or `few` and `lead` for the parties. */
export function proposalFaults(one: Proposal, keeps: string[]): Partial<Record<ProposalField, string>> {
  const found: Partial<Record<ProposalField, string>> = {}
  if (one.title.trim() === '') found.title = 'REQUIRED'
  if (one.parties.length < 2) found.parties = 'few'
  else if (!keeps.every((id) => one.parties.some((party) => party.value === id))) found.parties = 'lead'
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

export function toProposed(one: Proposal, refers: Start['refers']): ProposeSigning {
  return {
    kind: one.kind, title: one.title.trim(), summary: one.summary.trim() || null, ...refers, eventId: one.event || null, zoneCode: one.zone || null,
    signedOn: one.signedOn || null, committedAmount: parseYuan(one.amount) ?? null, termFrom: one.termFrom || null, termUntil: one.termUntil || null,
    clauses: clausesOf(one.clauses), confirmUntil: one.confirmUntil || null, reviewOn: one.reviewOn || null, fields: fieldsOf(one.fields), parties: one.parties.map((party) => ({ organizationId: party.value, role: one.roles[party.value]?.trim() || null })),
  }
}

const NAMES: Record<string, ProposalField> = { committedAmount: 'amount', parent: 'parties', supersedesId: 'parties', intentionId: 'parties', zoneCode: 'zone', eventId: 'event' }

/** The field of the form that a JSON pointer of the service means. */
export function proposalFieldAt(pointer: string): ProposalField {
  const name = pointer.split('/')[1] ?? ''
  return NAMES[name] ?? (name as ProposalField)
}
