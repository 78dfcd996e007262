import type { MaybeRefOrGetter } from 'vue'
import { useList, useRecord, type ListParams } from '@/api'

export const useProjects = (params: MaybeRefOrGetter<ListParams>, enabled?: MaybeRefOrGetter<boolean>) => useList('/projects', params, enabled)
export const useProject = (id: MaybeRefOrGetter<string>) => useRecord('/projects/{id}', id)
