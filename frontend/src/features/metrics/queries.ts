import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { answer, client } from '@/api'

export interface MetricFilter { zone?: string; division?: string; year?: string; category?: string; groupBy?: string }

/** Metric values of a filter; each with the position it is exact to and a link to its records. */
export function useMetrics(filter: MaybeRefOrGetter<MetricFilter>, enabled: MaybeRefOrGetter<boolean> = true) {
  const query = computed(() => Object.fromEntries(Object.entries(toValue(filter)).filter(([, value]) => value)))
  return useQuery({
    queryKey: ['metrics', query],
    queryFn: () => answer(client.GET('/metrics', { params: { query: query.value } })),
    placeholderData: keepPreviousData,
    enabled: computed(() => toValue(enabled)),
  })
}
