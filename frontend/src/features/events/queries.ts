import type { MaybeRefOrGetter } from 'vue'
import { useList, useRecord, type ListParams } from '@/api'

export const useEvents = (params: MaybeRefOrGetter<ListParams>, enabled?: MaybeRefOrGetter<boolean>) => useList('/events', params, enabled)
export const useEvent = (id: MaybeRefOrGetter<string>) => useRecord('/events/{id}', id)
