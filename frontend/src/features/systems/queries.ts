import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, useList, useRecord, type ApiClientUsage, type ListParams } from '@/api'

export const useSystems = (params: MaybeRefOrGetter<ListParams>) => useList('/api-clients', params)
export const useSystem = (id: MaybeRefOrGetter<string>) => useRecord('/api-clients/{id}', id)

/** What a system asked for; `days` counts back from today, which counts as one. */
export function useUsage(id: MaybeRefOrGetter<string>, days: number) {
  return useQuery<ApiClientUsage>({
    queryKey: ['/api-clients', 'usage', computed(() => toValue(id)), days],
    queryFn: () => answer(client.GET('/api-clients/{id}/usage', { params: { path: { id: toValue(id) }, query: { days } } })),
  })
}
