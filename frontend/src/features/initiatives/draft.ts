import type { Initiative, InitiativeContent } from '@/api'

/** What is typed: one action a line. */
export interface Draft { title: string; text: string; actions: string; closesOn: string; threshold: string }
export const emptyDraft = (): Draft => ({ title: '', text: '', actions: '', closesOn: '', threshold: '' })
export const fromInitiative = (one: Initiative): Draft => ({
  title: one.title, text: one.text, actions: one.actions.join('\n'), closesOn: one.closesOn, threshold: one.threshold?.toString() ?? '',
})
export const actionsOf = (typed: string) => typed.split('\n').map((line) => line.trim()).filter(Boolean)

export type DraftField = keyof Draft
/** What is missing or does not fit, by field; the service says the rest. */
export function draftFaults(draft: Draft): Partial<Record<DraftField, 'REQUIRED' | 'OUT_OF_RANGE' | 'TOO_MANY' | 'TOO_LONG'>> {
  const faults: ReturnType<typeof draftFaults> = {}
  if (draft.title.trim() === '') faults.title = 'REQUIRED'
  if (draft.text.trim() === '') faults.text = 'REQUIRED'
  if (draft.closesOn === '') faults.closesOn = 'REQUIRED'
  const actions = actionsOf(draft.actions)
  if (actions.length === 0) faults.actions = 'REQUIRED'
  else if (actions.length > 50) faults.actions = 'TOO_MANY'
  else if (actions.some((one) => [...one].length > 1000)) faults.actions = 'TOO_LONG'
  const typed = draft.threshold.trim()
  if (typed !== '' && !(/^\d{1,6}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 100_000)) faults.threshold = 'OUT_OF_RANGE'
  return faults
}
export const toContent = (draft: Draft): InitiativeContent => ({
  title: draft.title.trim(), text: draft.text.trim(), actions: actionsOf(draft.actions), closesOn: draft.closesOn,
  threshold: draft.threshold.trim() === '' ? null : Number(draft.threshold),
})
