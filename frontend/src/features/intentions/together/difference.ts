import type { Amendment, IntentionPlan } from '@/api'
import { exactYuan, formatCount } from '@/shared/format'

/** One changed field: its name, and what it said and is to say, as text; null where it says nothing. */
export interface Difference { field: string; before: string | null; after: string | null }
/** How values are said in the language of the page. */
export interface Words { yuan: string; unit: (unit: string) => string; place: (code: string) => string; comma: string }

function said(plan: IntentionPlan, field: string, words: Words): string | null {
  switch (field) {
    case 'budget': return plan.budget === null ? null : `${exactYuan(plan.budget)} ${words.yuan}`
    case 'expectedBeneficiaries': return plan.expectedBeneficiaries === null ? null : formatCount(plan.expectedBeneficiaries)
    case 'beneficiaryUnit': return plan.beneficiaryUnit === null ? null : words.unit(plan.beneficiaryUnit)
    case 'targetDivisionCodes': return [...plan.targetDivisionCodes].sort().map(words.place).join(words.comma) || null
    default: return (plan[field as keyof IntentionPlan] as string | null | undefined) ?? null
  }
}

export function differencesOf(amendment: Pick<Amendment, 'before' | 'after' | 'changed'>, words: Words): Difference[] {
  return amendment.changed.map((pointer) => {
    const field = pointer.slice(1)
    return { field, before: said(amendment.before, field, words), after: said(amendment.after, field, words) }
  })
}
