import type { MaybeRefOrGetter } from 'vue'
import { useHistory, useList, useRecord, type ListParams } from '@/api'

export const useSignings = (params: MaybeRefOrGetter<ListParams>, enabled?: MaybeRefOrGetter<boolean>) => useList('/signings', params, enabled)
export const useSigning = (id: MaybeRefOrGetter<string>) => useRecord('/signings/{id}', id)
export const useSigningHistory = (id: MaybeRefOrGetter<string>) => useHistory('/signings/{id}/history', id)
