import type { MaybeRefOrGetter } from 'vue'
import { useHistory, useList, useRecord, type ListParams } from '@/api'

export const useOrganizations = (params: MaybeRefOrGetter<ListParams>) => useList('/organizations', params)
export const useOrganization = (id: MaybeRefOrGetter<string>) => useRecord('/organizations/{id}', id)
export const useOrganizationHistory = (id: MaybeRefOrGetter<string>) => useHistory('/organizations/{id}/history', id)
