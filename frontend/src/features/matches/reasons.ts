import type { MatchReason } from '@/api'

/** The key of the words for a reason. One and the same reason reads differently of a partner and of an intention. */
export function wordsOf(reason: MatchReason, of: 'partner' | 'intention'): string {
  const turned = ['SAME_THING', 'OFFER_IN_FIELD', 'WORKS_IN_PLACE', 'STATES_FIELD', 'NEEDS_IN_RETURN', 'QUANTITY_COVERED']
  return `matches.reason.${of === 'intention' && turned.includes(reason.code) ? 'of_intention_' : ''}${reason.code}`
}

/** What the words of a reason are filled with. */
export function partsOf(reason: MatchReason): Record<string, string> {
  return {
    field: reason.field ?? '', what: reason.what ?? '', place: reason.division?.fullName ?? '', quantity: reason.quantity ?? '',
    unit: reason.unit ?? '', grade: reason.grade ?? '', from: reason.fromOn?.slice(0, 7) ?? '…', until: reason.untilOn?.slice(0, 7) ?? '…',
  }
}
