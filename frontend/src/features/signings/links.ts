import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, post, useAct, type ConfirmByLink, type NewSigningLink, type SigningLink, type SigningLinkOffer } from '@/api'

/** A one-time link: what comes after the # never leaves the browser on its own, and stands in no log. */
export const linkOf = (token: string) => `${location.origin}/confirm#${token}`

interface OfParty { id: string; party: string }

export const useIssueLink = () => useAct(({ id, party, secondFactor }: OfParty & { secondFactor: string | null }, key) =>
  post<NewSigningLink>(`/signings/${id}/parties/${party}/links`, secondFactor === null ? {} : { secondFactor }, { key }))
export const useWithdrawLink = () => useAct(({ id, link }: { id: string; link: string }, key) =>
  post<SigningLink>(`/signings/${id}/links/${link}/withdrawal`, undefined, { key }))

/** The newest link of each party. While one is out it is looked at again, so that the screen in the hall tells when it was used. */
export function useLinks(id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: ['/signings', 'links', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/signings/{id}/links', { params: { path: { id: toValue(id) } } })),
    enabled: computed(() => toValue(enabled)),
    refetchInterval: (query) => (query.state.data?.items.some((link) => link.state === 'OPEN') ? 3000 : false),
  })
}

/** What a link is for. A question by POST, because the token must not stand in an address. */
export const useLinkOffer = (token: MaybeRefOrGetter<string>) => useQuery({
  queryKey: ['/signing-links', 'offer', computed(() => toValue(token))],
  queryFn: () => post<SigningLinkOffer>('/signing-links/offer', { token: toValue(token) }),
  enabled: computed(() => toValue(token) !== ''),
  gcTime: 0,
})
export const useConfirmByLink = () => useAct((input: ConfirmByLink, key) => post<SigningLinkOffer>('/signing-links/confirmation', input, { key }))
