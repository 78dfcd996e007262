import type { MaybeRefOrGetter } from 'vue'
import { useList, useRecord, type ListParams } from '@/api'

export const useFigures = (params: MaybeRefOrGetter<ListParams>, enabled?: MaybeRefOrGetter<boolean>) => useList('/figures', params, enabled)
export const useFigure = (id: MaybeRefOrGetter<string>) => useRecord('/figures/{id}', id)
