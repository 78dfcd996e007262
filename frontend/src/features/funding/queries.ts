import type { MaybeRefOrGetter } from 'vue'
import { useList, useRecord, type ListParams } from '@/api'

export const useFundingRecords = (params: MaybeRefOrGetter<ListParams>) => useList('/funding-records', params)
export const useFundingRecord = (id: MaybeRefOrGetter<string>) => useRecord('/funding-records/{id}', id)
export const useBeneficiaryRecords = (params: MaybeRefOrGetter<ListParams>) => useList('/beneficiary-records', params)
export const useBeneficiaryRecord = (id: MaybeRefOrGetter<string>) => useRecord('/beneficiary-records/{id}', id)
