import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, post, put, signedIn, useAct, useHistory, useList, useRecord, type AnnualList, type ListParams } from '@/api'

export const useAnnualLists = (params: MaybeRefOrGetter<ListParams>) => useList('/annual-lists', params)
export const useAnnualList = (id: MaybeRefOrGetter<string>) => useRecord('/annual-lists/{id}', id)
export const useAnnualListHistory = (id: MaybeRefOrGetter<string>) => useHistory('/annual-lists/{id}/history', id)

/** What the caller may do to a list as it stands; nothing without signing in. */
export function useListSteps(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['/annual-lists', 'steps', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/annual-lists/{id}/steps', { params: { path: { id: toValue(id) } } })),
    enabled: computed(() => signedIn.value && toValue(id) !== ''),
    select: (answered) => answered.steps,
  })
}

/** What might stand on a draft and does not. */
export function useCandidates(id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: ['/annual-lists', 'candidates', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/annual-lists/{id}/candidates', { params: { path: { id: toValue(id) } } })),
    enabled: computed(() => toValue(enabled)),
  })
}

export const useDrawUp = () => useAct((input: { callId: string; title: string }, key) => post<AnnualList>('/annual-lists', input, { key }))
export const useOrder = () => useAct(({ id, version, ...body }: { id: string; version: number; title: string; intentionIds: string[] }, key) =>
  put<AnnualList>(`/annual-lists/${id}`, body, { version, key }))
export const useFreeze = () => useAct(({ id, version }: { id: string; version: number }, key) => post<AnnualList>(`/annual-lists/${id}/freezing`, undefined, { version, key }))
