import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, useHistory, useList, useRecord, type AnswerContent, type IntentionAnswers, type ListParams } from '@/api'

export const useIntentions = (params: MaybeRefOrGetter<ListParams>, enabled?: MaybeRefOrGetter<boolean>) => useList('/intentions', params, enabled)
export const useIntention = (id: MaybeRefOrGetter<string>) => useRecord('/intentions/{id}', id)
export const useIntentionHistory = (id: MaybeRefOrGetter<string>) => useHistory('/intentions/{id}/history', id)

/** What an intention answers to the questions of its call; for its own people and departments. */
export function useIntentionAnswers(id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean> = true) {
  return useQuery<IntentionAnswers>({
    queryKey: ['/intentions', 'answers', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/intentions/{id}/answers', { params: { path: { id: toValue(id) } } })),
    enabled: computed(() => toValue(enabled) && toValue(id) !== ''),
  })
}

/** The answers as they are sent: only the field that holds one. */
export function answersOf(said: IntentionAnswers | undefined): Record<string, AnswerContent> {
  return Object.fromEntries(Object.entries(said?.answers ?? {}).map(([number, one]) => [
    number, Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null)) as AnswerContent,
  ]))
}
