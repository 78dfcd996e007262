import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, post, put, remove, useAct, useList, type SavedSearch, type SavedSearchContent } from '@/api'

interface OnVersion { id: string; version: number }

export const useSavedSearches = () => useList('/saved-searches', { limit: 200 })

/** What is new in a saved search since it was looked at. */
export function useNews(id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: ['/saved-searches', 'news', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/saved-searches/{id}/news', { params: { path: { id: toValue(id) } } })),
    enabled: computed(() => toValue(enabled)),
  })
}

export const useKeepSearch = () => useAct((input: SavedSearchContent, key) => post<SavedSearch>('/saved-searches', input, { key }))
export const useChangeSearch = () => useAct(({ id, version, content }: OnVersion & { content: SavedSearchContent }, key) =>
  put<SavedSearch>(`/saved-searches/${id}`, content, { version, key }))
export const useLook = () => useAct(({ id, position }: { id: string; position: number }, key) => post<SavedSearch>(`/saved-searches/${id}/look`, { position }, { key }))
export const useDropSearch = () => useAct(({ id, version }: OnVersion, key) => remove<null>(`/saved-searches/${id}`, { version, key }))

/** A search as it is sent to be kept or changed. */
export const contentOf = (one: SavedSearch): SavedSearchContent => ({
  name: one.name, subject: one.subject, category: one.category, field: one.field, divisionCode: one.division?.code ?? null, muted: one.muted,
})
