import { computed, type MaybeRefOrGetter, type Ref } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { post, useList, useRecord, type InvitationOffer, type ListParams } from '@/api'

export const usePeople = (params: MaybeRefOrGetter<ListParams>) => useList('/accounts', params)
export const usePerson = (id: MaybeRefOrGetter<string>) => useRecord('/accounts/{id}', id)
export const useOpenInvitations = () => useList('/invitations', { state: 'OPEN', limit: 200 })

/** What a link offers; asked by POST, so that the token stands in no address. Not asked again once the link is being used up. */
export const useOffer = (token: string | null, used: Ref<boolean>) => useQuery({
  queryKey: ['/invitations', 'offer'],
  queryFn: () => post<InvitationOffer>('/invitations/offer', { token }),
  enabled: computed(() => token !== null && !used.value),
  staleTime: Infinity,
  gcTime: 0,
})
