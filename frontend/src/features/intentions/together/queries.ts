import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, post, useAct, type Amendment, type Claim, type Comment, type Intention, type IntentionPlan } from '@/api'

interface On { id: string; version: number }
const of = (id: MaybeRefOrGetter<string>) => ({ params: { path: { id: toValue(id) }, query: { limit: 200 } } })

/** Who was asked to take part; for the intention's own people and departments, as are comments and amendments. */
export const usePartners = (id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) => useQuery({
  queryKey: ['/intentions', 'partners', computed(() => toValue(id))], enabled: computed(() => toValue(enabled)),
  queryFn: () => answer(client.GET('/intentions/{id}/partners', { params: { path: { id: toValue(id) } } })),
})
export const useComments = (id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) => useQuery({
  queryKey: ['/intentions', 'comments', computed(() => toValue(id))], enabled: computed(() => toValue(enabled)),
  queryFn: () => answer(client.GET('/intentions/{id}/comments', of(id))),
})
export const useAmendments = (id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) => useQuery({
  queryKey: ['/intentions', 'amendments', computed(() => toValue(id))], enabled: computed(() => toValue(enabled)),
  queryFn: () => answer(client.GET('/intentions/{id}/amendments', of(id))),
})

export const useInvite = () => useAct(({ id, version, organizationId }: On & { organizationId: string }, key) =>
  post<Intention>(`/intentions/${id}/partners`, { organizationId }, { version, key }))
/** What an organization answers, or the lead takes back: `reason` only of a refusal. */
export const useAnswer = () => useAct(({ id, version, organizationId, act, reason }: On & { organizationId: string; act: 'acceptance' | 'refusal' | 'withdrawal'; reason?: string }, key) =>
  post<Intention>(`/intentions/${id}/partners/${organizationId}/${act}`, reason === undefined ? undefined : { reason }, { version, key }))
export const useOfferLead = () => useAct(({ id, version, ...body }: On & { organizationId: string; reason: string }, key) =>
  post<Intention>(`/intentions/${id}/lead-offer`, body, { version, key }))
export const useAnswerLead = () => useAct(({ id, version, act, reason }: On & { act: 'acceptance' | 'refusal' | 'withdrawal'; reason?: string }, key) =>
  post<Intention>(`/intentions/${id}/lead-offer/${act}`, reason === undefined ? undefined : { reason }, { version, key }))

export const useComment = () => useAct(({ id, ...body }: { id: string; text: string; pointer: string | null }, key) => post<Comment>(`/intentions/${id}/comments`, body, { key }))
export const useWithdrawComment = () => useAct(({ id, commentId }: { id: string; commentId: string }, key) =>
  post<Comment>(`/intentions/${id}/comments/${commentId}/withdrawal`, undefined, { key }))

export const usePropose = () => useAct(({ id, version, ...body }: On & { reason: string; content: IntentionPlan }, key) =>
  post<Amendment>(`/intentions/${id}/amendments`, body, { version, key }))
export const useDecideAmendment = () => useAct(({ amendment, act, reason }: { amendment: Amendment; act: 'acceptance' | 'rejection' | 'withdrawal'; reason?: string }, key) =>
  post<Amendment>(`/intentions/${amendment.intentionId}/amendments/${amendment.id}/${act}`, reason === undefined ? undefined : { reason }, { version: amendment.version, key }))

export const useClaim = () => useAct(({ id, version }: On, key) => post<Claim>(`/intentions/${id}/claim`, undefined, { version, key }))
export const useRelease = () => useAct(({ id }: { id: string }, key) => post<undefined>(`/intentions/${id}/claim/release`, undefined, { key }))
export const useDiscard = () => useAct(({ id, version }: On, key) => post<undefined>(`/intentions/${id}/discarding`, undefined, { version, key }))
