import { toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, post, put, remove, useAct, type RecoveryCodes, type SecondFactorEnrolment, type SecondFactorRule } from '@/api'

/** One's own second factor, one's own sessions, and the rules on second factors. */
export function useSecondFactor(enabled: MaybeRefOrGetter<boolean> = true) {
  return useQuery({ queryKey: ['/session/second-factor'], queryFn: () => answer(client.GET('/session/second-factor')), enabled: () => toValue(enabled) })
}
export interface Factors { password: string; code: string }

export const useBegin = () => useAct<{ password: string }, SecondFactorEnrolment>((input) => post('/session/second-factor', input))
export const useConfirm = () => useAct<{ code: string }, RecoveryCodes>((input) => post('/session/second-factor/confirmation', input))
export const useNewCodes = () => useAct<Factors, RecoveryCodes>((input) => post('/session/second-factor/recovery-codes', input))
export const useRemoval = () => useAct<Factors, null>((input) => post('/session/second-factor/removal', input))

export function useOwnSessions() {
  return useQuery({ queryKey: ['/sessions'], queryFn: () => answer(client.GET('/sessions')) })
}
export const useEndSession = () => useAct<string, null>((id) => remove(`/sessions/${id}`))
export const useEndOthers = () => useAct<null, null>(() => remove('/sessions/others'))

export function useRules() {
  return useQuery({ queryKey: ['/second-factor-rules'], queryFn: () => answer(client.GET('/second-factor-rules')) })
}
export const useSetRule = () => useAct<SecondFactorRule, SecondFactorRule>(
  ({ role, required, version }) => put(`/second-factor-rules/${role}`, { required: !required }, { version }))
