import type { Choice, Term, TermContent } from '@/api'

/** One thing that is needed or offered, as the form holds it. */
export interface DraftTerm {
  kind: Term['kind']
  category: Term['category']
  field: string
  what: string
  place: Choice[]
  fromOn: string
  untilOn: string
  quantity: string
  unit: string
}
export const TERM_LIMITS = { most: 20, field: 40, what: 200, unit: 20 } as const

export function emptyTerm(kind: Term['kind']): DraftTerm {
  return { kind, category: null, field: '', what: '', place: [], fromOn: '', untilOn: '', quantity: '', unit: '' }
}

export function fromTerm(one: Term): DraftTerm {
  return {
    kind: one.kind, category: one.category, field: one.field ?? '', what: one.what ?? '', fromOn: one.fromOn ?? '', untilOn: one.untilOn ?? '',
    place: one.division ? [{ value: one.division.code, name: one.division.name, label: one.division.fullName, note: one.division.code }] : [],
    quantity: one.quantity ?? '', unit: one.unit ?? '',
  }
}

const text = (typed: string) => typed.trim() || null

export function toTerm(one: DraftTerm): TermContent {
  return {
    kind: one.kind, category: one.category, field: text(one.field), what: text(one.what), divisionCode: one.place[0]?.value ?? null,
    fromOn: text(one.fromOn), untilOn: text(one.untilOn), quantity: text(one.quantity), unit: text(one.unit),
  }
}

/**
 * What is wrong with a term, the first of it: in a draft what does not fit together, and, once it is to be submitted (`asked`), what
 * is missing.
 */
export function termFault(one: DraftTerm, asked: boolean): { field: 'field' | 'what' | 'quantity' | 'untilOn'; code: string } | null {
  const quantity = one.quantity.trim()
  if (quantity !== '' && (!/^\d{1,12}(\.\d{1,2})?$/.test(quantity) || Number(quantity) === 0)) return { field: 'quantity', code: 'WRONG_FORMAT' }
  if ((quantity === '') !== (one.unit.trim() === '')) return { field: 'quantity', code: 'TOGETHER' }
  if (one.fromOn && one.untilOn && one.untilOn < one.fromOn) return { field: 'untilOn', code: 'WRONG_ORDER' }
  if (asked && one.what.trim() === '') return { field: 'what', code: 'REQUIRED' }
  return asked && one.field.trim() === '' ? { field: 'field', code: 'REQUIRED' } : null
}
