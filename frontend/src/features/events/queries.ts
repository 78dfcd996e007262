import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, post, put, signedIn, useAct, useList, useRecord, type CheckIn, type Event, type EventContent, type EventRegistration, type ListParams } from '@/api'

export const useEvents = (params: MaybeRefOrGetter<ListParams>, enabled?: MaybeRefOrGetter<boolean>) => useList('/events', params, enabled)
export const useEvent = (id: MaybeRefOrGetter<string>, enabled?: MaybeRefOrGetter<boolean>) => useRecord('/events/{id}', id, enabled)

/** What the caller may do to an event as it stands; nothing without signing in. */
export function useEventSteps(id: MaybeRefOrGetter<string>) {
  return useQuery({
    queryKey: ['/events', 'steps', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/events/{id}/steps', { params: { path: { id: toValue(id) } } })),
    enabled: signedIn,
  })
}

/** A page of registrations: all of them for who runs the event, its own for an organization. */
export function useRegistrations(id: MaybeRefOrGetter<string>, cursor: MaybeRefOrGetter<string | undefined>, enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: ['/events', 'registrations', computed(() => toValue(id)), computed(() => toValue(cursor))],
    queryFn: () => answer(client.GET('/events/{id}/registrations', { params: { path: { id: toValue(id) }, query: { cursor: toValue(cursor), limit: 50 } } })),
    enabled: computed(() => signedIn.value && toValue(enabled)),
  })
}

/** The code of a registration, which opens the door to the hall; kept no longer than it is shown. */
export function useCheckInCode(registration: string) {
  return useQuery({
    queryKey: ['/events', 'code', registration],
    queryFn: () => answer(client.GET('/event-registrations/{id}/check-in-code', { params: { path: { id: registration } } })),
    gcTime: 0,
  })
}

interface OnVersion { id: string; version: number }
export const useDraftEvent = () => useAct((content: EventContent, key) => post<Event>('/events', content, { key }))
export const useEditEvent = () => useAct(({ id, version, content }: OnVersion & { content: EventContent }, key) => put<Event>(`/events/${id}`, content, { version, key }))
export const useAnnounce = () => useAct(({ id, version }: OnVersion, key) => post<Event>(`/events/${id}/announcement`, undefined, { version, key }))
export const useConclude = () => useAct(({ id, version }: OnVersion, key) => post<Event>(`/events/${id}/conclusion`, undefined, { version, key }))
export const useCancelEvent = () => useAct(({ id, version, reason }: OnVersion & { reason: string }, key) => post<Event>(`/events/${id}/cancellation`, { reason }, { version, key }))
export const useRegister = () => useAct(({ event, ...body }: { event: string; organizationId: string; people: number; delegates: string[] }, key) =>
  post<EventRegistration>(`/events/${event}/registrations`, body, { key }))
export const useWithdraw = () => useAct(({ id, version }: OnVersion, key) => post<EventRegistration>(`/event-registrations/${id}/withdrawal`, undefined, { version, key }))
export const useCheckIn = () => useAct(({ event, code, people }: { event: string; code: string; people: number | null }) => post<CheckIn>(`/events/${event}/check-ins`, { code, people }))
