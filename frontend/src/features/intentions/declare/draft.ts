import type { AnswerContent, BeneficiaryUnit, Category, Choice, DivisionRef, Intention, IntentionContent, IntentionPlan, Question } from '@/api'
import { formatCount, parseCount, parseYuan } from '@/shared/format'
import { fromTerm, termFault, toTerm, type DraftTerm } from './terms'

/** What the owner of an intention writes, as the form holds it: texts as typed, choices with their names. */
export interface Draft {
  leadId: string
  title: string
  year: number
  category: Category | ''
  callId: string
  summary: string
  targets: Choice[]
  beneficiaries: string
  unit: BeneficiaryUnit
  offer: string
  budget: string
  plannedFrom: string
  plannedUntil: string
  need: string
  partners: Choice[]
  /** What is needed and offered, term by term. */
  terms: DraftTerm[]
  /** To the questions of the call, by their number; a question without an answer has none here. */
  answers: Record<string, AnswerContent>
}
export type Field = Exclude<keyof Draft, 'leadId' | 'unit'>

/** The fields of each of the five steps; the last one checks them all. */
export const STEPS: Field[][] = [
  ['title', 'category', 'callId', 'year', 'summary'],
  ['targets', 'beneficiaries'],
  ['offer', 'budget', 'plannedFrom', 'plannedUntil'],
  ['need', 'terms', 'partners', 'answers'],
  [],
]
export const LIMITS = { title: 200, summary: 2000, offer: 500, need: 500 } as const

export function emptyDraft(leadId: string, year: number): Draft {
  return {
    leadId, year, title: '', category: '', callId: '', summary: '', targets: [], beneficiaries: '', unit: 'PERSON', offer: '', budget: '',
    plannedFrom: '', plannedUntil: '', need: '', partners: [], terms: [], answers: {},
  }
}

const place = (one: DivisionRef): Choice => ({ value: one.code, name: one.name, label: one.fullName, note: one.code })

export function fromIntention(one: Intention, answers: Record<string, AnswerContent>): Draft {
  return {
    leadId: one.lead.id, title: one.title, year: one.year, category: one.category ?? '', callId: one.call?.id ?? '', summary: one.summary ?? '',
    targets: one.targets.map(place), beneficiaries: one.expectedBeneficiaries === null ? '' : formatCount(one.expectedBeneficiaries),
    unit: one.beneficiaryUnit ?? 'PERSON', offer: one.offer ?? '', budget: one.budget ?? '', plannedFrom: one.plannedFrom ?? '',
    plannedUntil: one.plannedUntil ?? '', need: one.need ?? '',
    partners: [...one.partners, ...one.invited].map((partner) => ({ value: partner.id, name: partner.name, label: partner.name })),
    terms: one.terms.map(fromTerm),
    answers,
  }
}

/** Whether a copy from an earlier visit still has the form's shape. */
export function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null
    && Object.entries(emptyDraft('', 0)).every(([key, one]) => typeof (value as Record<string, unknown>)[key] === typeof one)
}

/** A copy that shares nothing with a reactive one. */
export function clone(draft: Draft): Draft {
  return JSON.parse(JSON.stringify(draft)) as Draft
}

const text = (typed: string) => typed.trim() || null

/** What it plans; an amendment changes this. Call it only without faults: a sum or count that cannot be read is left out. */
export function toPlan(draft: Draft): IntentionPlan {
  const count = parseCount(draft.beneficiaries) ?? null
  return {
    title: draft.title.trim(), summary: text(draft.summary), offer: text(draft.offer), need: text(draft.need),
    plannedFrom: text(draft.plannedFrom), plannedUntil: text(draft.plannedUntil), budget: parseYuan(draft.budget) ?? null,
    expectedBeneficiaries: count, beneficiaryUnit: count === null ? null : draft.unit, targetDivisionCodes: draft.targets.map((one) => one.value),
  }
}

/** What is sent. */
export function toContent(draft: Draft): IntentionContent {
  return {
    ...toPlan(draft), year: draft.year, category: draft.category || null, callId: text(draft.callId), partnerIds: draft.partners.map((one) => one.value),
    terms: draft.terms.map(toTerm),
    answers: draft.callId && Object.keys(draft.answers).length > 0 ? draft.answers : null,
  }
}

/** Whether two drafts would send the same. */
export function same(a: Draft, b: Draft): boolean {
  return a.leadId === b.leadId && JSON.stringify(toContent(a)) === JSON.stringify(toContent(b))
    && a.budget.trim() === '' === (b.budget.trim() === '') && a.beneficiaries.trim() === '' === (b.beneficiaries.trim() === '')
}

type Faults = Partial<Record<Field, string>>

/** What cannot be kept even in a draft: codes as the service's. */
export function faults(draft: Draft): Faults {
  const found: Faults = {}
  if (draft.title.trim() === '') found.title = 'REQUIRED'
  for (const [field, max] of Object.entries(LIMITS)) {
    if ([...draft[field as keyof typeof LIMITS].trim()].length > max) found[field as Field] = 'TOO_LONG'
  }
  if (parseYuan(draft.budget) === undefined) found.budget = 'WRONG_FORMAT'
  if (parseCount(draft.beneficiaries) === undefined) found.beneficiaries = 'WRONG_FORMAT'
  if (draft.plannedFrom && draft.plannedUntil && draft.plannedUntil < draft.plannedFrom) found.plannedUntil = 'WRONG_ORDER'
  const term = draft.terms.map((one) => termFault(one, false)).find((one) => one !== null)
  if (term) found.terms = term.code
  return found
}

/** What a draft may lack and a submission may not. */
export function gaps(draft: Draft, questions: Question[] = []): Field[] {
  const needed: Field[] = ['category', 'summary', 'targets', 'offer', 'plannedFrom', 'plannedUntil', 'need']
  const found = needed.filter((field) => (field === 'targets' ? draft.targets.length === 0 : String(draft[field]).trim() === ''))
  if (draft.terms.some((one) => termFault(one, true))) found.push('terms')
  return unanswered(draft, questions).length ? [...found, 'answers'] : found
}

/** The questions that must be answered and are not, by their number. */
export function unanswered(draft: Draft, questions: Question[]): number[] {
  return questions.filter((one) => one.required && !(String(one.number) in draft.answers)).map((one) => one.number)
}

/** The number of the question that a JSON pointer of the service means. */
export function questionAt(pointer: string): string | null {
  return /^(?:\/content)?\/answers\/([^/]+)/.exec(pointer)?.[1] ?? null
}

const NAMES: Record<string, Field> = { targetDivisionCodes: 'targets', partnerIds: 'partners', expectedBeneficiaries: 'beneficiaries', beneficiaryUnit: 'beneficiaries' }

/** The field that a JSON pointer of the service means: '/content/targetDivisionCodes/0' is `targets`. */
export function fieldAt(pointer: string): Field | null {
  const name = pointer.replace(/^\/content/, '').split('/')[1] ?? ''
  const field = NAMES[name] ?? name
  return STEPS.flat().includes(field as Field) ? (field as Field) : null
}

export function stepOf(field: Field): number {
  return STEPS.findIndex((fields) => fields.includes(field)) + 1
}
