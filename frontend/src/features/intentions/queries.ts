import type { MaybeRefOrGetter } from 'vue'
import { useHistory, useList, useRecord, type ListParams } from '@/api'

export const useIntentions = (params: MaybeRefOrGetter<ListParams>, enabled?: MaybeRefOrGetter<boolean>) => useList('/intentions', params, enabled)
export const useIntention = (id: MaybeRefOrGetter<string>) => useRecord('/intentions/{id}', id)
export const useIntentionHistory = (id: MaybeRefOrGetter<string>) => useHistory('/intentions/{id}/history', id)
