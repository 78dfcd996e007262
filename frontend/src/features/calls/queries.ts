import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, post, put, signedIn, useAct, useHistory, useList, useRecord, type Call, type CallContent, type ListParams } from '@/api'

export const useCalls = (params: MaybeRefOrGetter<ListParams>) => useList('/calls', params)
export const useCall = (id: MaybeRefOrGetter<string>, enabled?: MaybeRefOrGetter<boolean>) => useRecord('/calls/{id}', id, enabled)
export const useCallHistory = (id: MaybeRefOrGetter<string>) => useHistory('/calls/{id}/history', id)

/** What the caller may do to a call as it stands; nothing without signing in. */
export function useCallSteps(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['/calls', 'steps', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/calls/{id}/steps', { params: { path: { id: toValue(id) } } })),
    enabled: computed(() => signedIn.value && toValue(id) !== ''),
  })
}

interface OnVersion { id: string; version: number }
export const useDraftCall = () => useAct((content: CallContent, key) => post<Call>('/calls', content, { key }))
export const useEditCall = () => useAct(({ id, version, content }: OnVersion & { content: CallContent }, key) => put<Call>(`/calls/${id}`, content, { version, key }))
export const useAgree = () => useAct(({ id, version, department }: OnVersion & { department: string }, key) =>
  post<Call>(`/calls/${id}/departments/${department}/agreement`, undefined, { version, key }))
export const useOpenCall = () => useAct(({ id, version }: OnVersion, key) => post<Call>(`/calls/${id}/opening`, undefined, { version, key }))
export const useExtendCall = () => useAct(({ id, version, ...body }: OnVersion & { closesOn: string; reason: string }, key) =>
  post<Call>(`/calls/${id}/extension`, body, { version, key }))
export const useCloseCall = () => useAct(({ id, version, reason }: OnVersion & { reason: string }, key) => post<Call>(`/calls/${id}/closing`, { reason }, { version, key }))
