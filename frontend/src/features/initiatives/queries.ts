import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, post, put, signedIn, useAct, useList, useRecord, type Initiative, type InitiativeContent, type InitiativeSignature, type ListParams } from '@/api'

export const useInitiatives = (params: MaybeRefOrGetter<ListParams>) => useList('/initiatives', params)
export const useInitiative = (id: MaybeRefOrGetter<string>, enabled?: MaybeRefOrGetter<boolean>) => useRecord('/initiatives/{id}', id, enabled)

/** A page of the roll: those in force, or those withdrawn. */
export function useRoll(id: MaybeRefOrGetter<string>, withdrawn: MaybeRefOrGetter<boolean>, cursor: MaybeRefOrGetter<string | undefined>) {
  return useQuery({
    queryKey: ['/initiatives', 'roll', computed(() => toValue(id)), computed(() => toValue(withdrawn)), computed(() => toValue(cursor))],
    queryFn: () => answer(client.GET('/initiatives/{id}/signatures', { params: { path: { id: toValue(id) }, query: { withdrawn: toValue(withdrawn), cursor: toValue(cursor) } } })),
  })
}

/** What the caller may do to an initiative as it stands; nothing without signing in. */
export function useInitiativeSteps(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['/initiatives', 'steps', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/initiatives/{id}/steps', { params: { path: { id: toValue(id) } } })),
    enabled: computed(() => signedIn.value && toValue(id) !== ''),
  })
}

interface OnVersion { id: string; version: number }
interface SecondFactor { secondFactor?: string | null }
export const useDraftInitiative = () => useAct((body: { organizationId: string; content: InitiativeContent }, key) => post<Initiative>('/initiatives', body, { key }))
export const useEditInitiative = () => useAct(({ id, version, content }: OnVersion & { content: InitiativeContent }, key) =>
  put<Initiative>(`/initiatives/${id}`, content, { version, key }))
export const useOpenInitiative = () => useAct(({ id, version, ...body }: OnVersion & SecondFactor, key) => post<Initiative>(`/initiatives/${id}/opening`, body, { version, key }))
export const useCloseInitiative = () => useAct(({ id, version, reason }: OnVersion & { reason: string }, key) =>
  post<Initiative>(`/initiatives/${id}/closing`, { reason }, { version, key }))
export const useSignInitiative = () => useAct(({ id, ...body }: { id: string; organizationId: string; textHash: string } & SecondFactor, key) =>
  post<InitiativeSignature>(`/initiatives/${id}/signatures`, body, { key }))
export const useWithdrawSignature = () => useAct(({ id, signature, reason }: { id: string; signature: string; reason: string }, key) =>
  post<InitiativeSignature>(`/initiatives/${id}/signatures/${signature}/withdrawal`, { reason }, { key }))
