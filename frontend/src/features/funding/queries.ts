import type { MaybeRefOrGetter } from 'vue'
import { useList, type ListParams } from '@/api'

export const useFundingRecords = (params: MaybeRefOrGetter<ListParams>) => useList('/funding-records', params)
export const useBeneficiaryRecords = (params: MaybeRefOrGetter<ListParams>) => useList('/beneficiary-records', params)
