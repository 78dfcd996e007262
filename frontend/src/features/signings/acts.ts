import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, post, signedIn, useAct, type ConfirmSigning, type ProposeSigning, type Signing } from '@/api'

interface OnVersion { id: string; version: number }
interface OfParty { id: string; party: string }

export const usePropose = () => useAct((input: ProposeSigning, key) => post<Signing>('/signings', input, { key }))
export const useConfirm = () => useAct(({ id, party, ...what }: OfParty & ConfirmSigning, key) =>
  post<Signing>(`/signings/${id}/parties/${party}/confirmation`, what, { key }))
export const useDecline = () => useAct(({ id, party, reason }: OfParty & { reason: string }, key) =>
  post<Signing>(`/signings/${id}/parties/${party}/decline`, { reason }, { key }))
export const useRevise = () => useAct(({ id, version, ...text }: OnVersion & { title: string; clauses: string[] }, key) =>
  post<Signing>(`/signings/${id}/revision`, text, { version, key }))
export const useVoid = () => useAct(({ id, version, reason }: OnVersion & { reason: string }, key) =>
  post<Signing>(`/signings/${id}/void`, { reason }, { version, key }))

/** What the caller may do to a signing as it stands; nothing without signing in. */
export function useSteps(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['/signings', 'steps', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/signings/{id}/steps', { params: { path: { id: toValue(id) } } })),
    enabled: computed(() => signedIn.value && toValue(id) !== ''),
  })
}

/** Every line is a clause. */
export const clausesOf = (typed: string) => typed.split('\n').map((line) => line.trim()).filter(Boolean)
export const clausesFit = (clauses: string[]) => clauses.length <= 200 && clauses.every((one) => [...one].length <= 4000)
