import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, post, useAct, useList, useRecord, type ListParams, type Match, type MatchMessage, type MatchSide, type ProposeMatch } from '@/api'

interface OnVersion { id: string; version: number }

export const useMatches = (params: MaybeRefOrGetter<ListParams>, enabled?: MaybeRefOrGetter<boolean>) => useList('/matches', params, enabled)
export const useMatch = (id: MaybeRefOrGetter<string>) => useRecord('/matches/{id}', id)

/** Who might meet an intention; for its own people and departments. */
export function usePartners(intention: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['/intentions', 'suggestions', computed(() => toValue(intention))],
    queryFn: () => answer(client.GET('/intentions/{id}/suggestions', { params: { path: { id: toValue(intention) } } })),
  })
}

/** Which intentions an organization could serve; for its own people and departments. */
export function useSought(organization: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['/organizations', 'suggestions', computed(() => toValue(organization))],
    queryFn: () => answer(client.GET('/organizations/{id}/suggestions', { params: { path: { id: toValue(organization) } } })),
  })
}

/** What the two sides wrote, newest first; for the two sides alone. */
export function useMessages(match: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['/matches', 'messages', computed(() => toValue(match))],
    queryFn: () => answer(client.GET('/matches/{id}/messages', { params: { path: { id: toValue(match) }, query: { limit: 50 } } })),
  })
}

export const useProposeMatch = () => useAct((input: ProposeMatch, key) => post<Match>('/matches', input, { key }))
export const useAcceptMatch = () => useAct(({ id, version }: OnVersion, key) => post<Match>(`/matches/${id}/acceptance`, undefined, { version, key }))
/** Declines for the side that was asked, withdraws for the one that asked. */
export const useEndMatch = () => useAct(({ id, version, act, reason }: OnVersion & { act: 'decline' | 'withdrawal'; reason: string }, key) =>
  post<Match>(`/matches/${id}/${act}`, { reason }, { version, key }))
export const useWriteMessage = () => useAct(({ id, ...message }: { id: string; side: MatchSide; text: string }, key) =>
  post<MatchMessage>(`/matches/${id}/messages`, message, { key }))

/** Which side one of these organizations is on; null where none is. */
export function sideOf(match: Match, organizations: { id: string }[]): MatchSide | null {
  if (organizations.some((one) => one.id === match.lead.id)) return 'LEAD'
  return organizations.some((one) => one.id === match.organization.id) ? 'PARTNER' : null
}
