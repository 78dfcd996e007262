import type { Contact, ContactChange } from '@/api'

/** The values of a contact in the order in which they are shown. */
export const FIELDS = ['contactPerson', 'telephone', 'email', 'bankName', 'accountName', 'accountNumber'] as const
export type Field = (typeof FIELDS)[number]
export const ACCOUNT: readonly Field[] = ['bankName', 'accountName', 'accountNumber']

/** What is typed: a new value, or nothing; and whether the value of before is to go. */
export type Draft = Record<Field, { value: string; remove: boolean }>

export const emptyDraft = (): Draft => Object.fromEntries(FIELDS.map((field) => [field, { value: '', remove: false }])) as Draft

/** What is not typed anew stays, without having been seen. */
export function toChange(draft: Draft, contact: Contact): ContactChange {
  const typed = (field: Field) => draft[field].value.trim() || null
  return {
    ...Object.fromEntries(FIELDS.map((field) => [field, draft[field].remove ? null : typed(field)])),
    keep: FIELDS.filter((field) => contact[field] !== null && typed(field) === null && !draft[field].remove),
  }
}

/** The three parts of a bank account that are missing where there is one. */
export function missingParts(draft: Draft, contact: Contact): Field[] {
  const there = (field: Field) => draft[field].value.trim() !== '' || (contact[field] !== null && !draft[field].remove)
  const missing = ACCOUNT.filter((field) => !there(field))
  return missing.length < ACCOUNT.length ? missing : []
}
