import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQueries } from '@tanstack/vue-query'
import { answer, client, useList, type Signing } from '@/api'

/** The signings of an organization that wait for confirmations, in full: a list does not tell who has confirmed. */
export function useProposed(organization: MaybeRefOrGetter<string | undefined>) {
  const list = useList('/signings', computed(() => ({ organization: toValue(organization), status: 'PROPOSED', limit: 50 })), () => toValue(organization) !== undefined)
  const details = useQueries({
    queries: computed(() => (list.data.value?.items ?? []).map(({ id }) => ({
      queryKey: ['/signings', 'record', id],
      queryFn: () => answer(client.GET('/signings/{id}', { params: { path: { id } } })),
    }))),
  })
  return computed<Signing[]>(() => details.value.flatMap((query) => query.data ?? []))
}
