import type { MaybeRefOrGetter } from 'vue'
import { useList, useRecord, type ListParams } from '@/api'

export const usePolicies = (params: MaybeRefOrGetter<ListParams>) => useList('/policies', params)
export const usePolicy = (id: MaybeRefOrGetter<string>) => useRecord('/policies/{id}', id)
export const useCases = (params: MaybeRefOrGetter<ListParams>) => useList('/cases', params)
export const useCase = (id: MaybeRefOrGetter<string>) => useRecord('/cases/{id}', id)
