import { useI18n } from 'vue-i18n'
import type { AuditEntry } from '@/api'
import { useTerm } from '@/shared/i18n'

/** Fields of a refusal (docs/api-guide.md); of other rows they are not there. */
export interface Refused { act?: string; operation?: string; problem?: string; leftOut?: number }
export const refusedOf = (entry: AuditEntry) => (entry.recordType === 'ACCESS' ? (entry.changed as Refused) : {})

/** A row of the trail as a reader says it. */
export function useAuditWords() {
  const { t, te } = useI18n()
  const term = useTerm()
  /** Who it was; parts of the service by their words. */
  const who = (entry: AuditEntry) => (entry.actorId ? entry.actor : term('actor', entry.actor))
  /** What was done, or wanted. */
  const what = (entry: AuditEntry) => {
    const { act, leftOut } = refusedOf(entry)
    if (leftOut !== undefined) return t('audit.leftOut', { count: leftOut })
    if (act) return t('audit.whatRefused', { act: term('policyAct', act) })
    // an act that stands in the record's own name needs no record beside it
    return entry.act.includes('-') ? term('act', entry.act) : t('audit.whatDone', { act: term('act', entry.act), record: term('oneRecord', entry.recordType) })
  }
  /** Why it was refused, by the title of the problem. */
  const because = (entry: AuditEntry) => {
    const { problem } = refusedOf(entry)
    return problem && te(`problems.${problem}.title`) ? t(`problems.${problem}.title`) : problem
  }
  return { who, what, because }
}
