import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, useHistory, useList, useRecord, type ListParams } from '@/api'

export const useSignings = (params: MaybeRefOrGetter<ListParams>, enabled?: MaybeRefOrGetter<boolean>) => useList('/signings', params, enabled)
export const useSigning = (id: MaybeRefOrGetter<string>) => useRecord('/signings/{id}', id)
export const useSigningHistory = (id: MaybeRefOrGetter<string>) => useHistory('/signings/{id}/history', id)

/** The versions of the text before the last. */
export function useOlderTexts(id: MaybeRefOrGetter<string>, wanted: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: ['/signings', 'texts', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/signings/{id}/texts', { params: { path: { id: toValue(id) } } })),
    enabled: () => toValue(wanted),
    select: (texts) => texts.items.slice(0, -1).reverse(),
  })
}
