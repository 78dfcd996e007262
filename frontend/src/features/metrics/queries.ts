import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { answer, client, type ListParams, type MetricRecord, type Page } from '@/api'

/** The records that a number is counted from. */
export function useMetricRecords(code: MaybeRefOrGetter<string>, params: MaybeRefOrGetter<ListParams>) {
  const query = computed(() => toValue(params))
  return useQuery<Page<MetricRecord>>({
    queryKey: ['/metrics', 'records', computed(() => toValue(code)), query],
    queryFn: () => answer(client.GET('/metrics/{code}/records', { params: { path: { code: toValue(code) }, query: query.value as never } })),
    placeholderData: keepPreviousData as never,
  })
}
