import { computed, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { post, useList, useRecord, type InvitationOffer, type ListParams } from '@/api'

export const usePeople = (params: MaybeRefOrGetter<ListParams>) => useList('/accounts', params)
export const usePerson = (id: MaybeRefOrGetter<string>) => useRecord('/accounts/{id}', id)
export const useOpenInvitations = () => useList('/invitations', { state: 'OPEN', limit: 200 })

/**
 * What a link offers; asked by POST, so that the token stands in no address. Asked once it is known who is here, and not again
 * while the link is being used up.
 */
export const useOffer = (token: string | null, ready: () => boolean) => useQuery({
  queryKey: ['/invitations', 'offer'],
  queryFn: () => post<InvitationOffer>('/invitations/offer', { token }),
  enabled: computed(() => token !== null && ready()),
  staleTime: Infinity,
  gcTime: 0,
})
