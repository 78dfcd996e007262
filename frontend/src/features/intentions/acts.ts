import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, signedIn, post, put, useAct, type Intention, type IntentionContent } from '@/api'

interface OnVersion { id: string; version: number }
interface WithReason extends OnVersion { reason: string }

const stepTo = (act: string) => ({ id, version, reason }: OnVersion & { reason?: string }, key: string) =>
  post<Intention>(`/intentions/${id}/${act}`, reason === undefined ? undefined : { reason }, { version, key })

export const useDeclare = () => useAct((input: { leadId: string; content: IntentionContent }, key) => post<Intention>('/intentions', input, { key }))
export const useEdit = () => useAct(({ id, version, content }: OnVersion & { content: IntentionContent }, key) =>
  put<Intention>(`/intentions/${id}`, content, { version, key }))
export const useSubmit = () => useAct<OnVersion, Intention>(stepTo('submission'))
export const useAccept = () => useAct<OnVersion, Intention>(stepTo('acceptance'))
export const useReturn = () => useAct<WithReason, Intention>(stepTo('return'))
export const useReject = () => useAct<WithReason, Intention>(stepTo('rejection'))
export const useRevive = () => useAct(({ id, year }: { id: string; year: number | null }, key) => post<Intention>(`/intentions/${id}/revival`, { year }, { key }))
export const useWithdraw = () => useAct<WithReason, Intention>(stepTo('withdrawal'))

/** The steps that the caller may take on an intention as it stands; none without signing in. */
export function useSteps(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['/intentions', 'steps', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/intentions/{id}/steps', { params: { path: { id: toValue(id) } } })),
    enabled: computed(() => signedIn.value && toValue(id) !== ''),
    select: (answered) => answered.steps
  })
}
