import {
  post, remove, useAct, type AcceptedInvitation, type AcceptInvitation, type GiveRole, type Invitation, type InvitePerson, type NewInvitation,
  type OneTimePassword, type Person,
} from '@/api'

interface OnVersion { id: string; version: number }

export const useInvite = () => useAct((input: InvitePerson, key) => post<NewInvitation>('/invitations', input, { key }))
export const useWithdrawInvitation = () => useAct(({ id, version }: OnVersion, key) =>
  post<Invitation>(`/invitations/${id}/withdrawal`, undefined, { version, key }))
export const useAccept = () => useAct((input: AcceptInvitation, key) => post<AcceptedInvitation>('/invitations/acceptance', input, { key }))

export const useLock = () => useAct(({ id, version, reason }: OnVersion & { reason: string }, key) =>
  post<Person>(`/accounts/${id}/lock`, { reason }, { version, key }))
export const useUnlock = () => useAct(({ id, version }: OnVersion, key) => post<Person>(`/accounts/${id}/unlock`, undefined, { version, key }))
export const useDepart = () => useAct(({ id, version }: OnVersion, key) => post<Person>(`/accounts/${id}/departure`, undefined, { version, key }))
export const useGiveRole = () => useAct(({ id, version, role }: OnVersion & { role: GiveRole }, key) =>
  post<Person>(`/accounts/${id}/grants`, role, { version, key }))
export const useWithdrawRole = () => useAct(({ id, version, grant }: OnVersion & { grant: string }) =>
  remove<Person>(`/accounts/${id}/grants/${grant}`, { version }))
/** Not to be repeated by itself: what was drawn once is shown once. */
export const useOneTimePassword = () => useAct(({ id, version }: OnVersion) =>
  post<OneTimePassword>(`/accounts/${id}/one-time-password`, undefined, { version }))
export const useRemoveSecondFactor = () => useAct(({ id, version }: OnVersion) => remove<Person>(`/accounts/${id}/second-factor`, { version }))
