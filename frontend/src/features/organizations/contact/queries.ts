import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { answer, type ApiProblem, client, post, put, useAct, type Account, type Contact, type ContactChange, type DisclosedContact, type DisclosurePurpose, type History, type Organization } from '@/api'

const KEY = '/organizations'
const params = (id: MaybeRefOrGetter<string>) => ({ params: { path: { id: toValue(id) } } })

export function useContact(id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean> = true) {
  return useQuery<Contact>({
    queryKey: [KEY, 'contact', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/organizations/{id}/contact', params(id))),
    enabled: computed(() => toValue(enabled) && toValue(id) !== ''),
  })
}

/** Fetched anew each time it is opened: what it tells of is done by others. */
export function useContactHistory(id: MaybeRefOrGetter<string>, opened: MaybeRefOrGetter<boolean>) {
  return useQuery<History>({
    queryKey: [KEY, 'contact-history', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/organizations/{id}/contact/history', params(id))),
    enabled: computed(() => toValue(opened)),
    staleTime: 0,
  })
}

export const useChangeContact = () => useAct(({ id, version, content }: { id: string; version: number; content: ContactChange }) =>
  put<Contact>(`/organizations/${id}/contact`, content, { version }))

/** Every showing is one: it is neither repeated by the machine nor kept when the part that shows it is gone. */
export function useDisclose() {
  const queryClient = useQueryClient()
  return useMutation<DisclosedContact, ApiProblem, { id: string; purpose: DisclosurePurpose; note: string | null }>({
    mutationFn: ({ id, ...purpose }) => post<DisclosedContact>(`/organizations/${id}/contact/disclosure`, purpose),
    retry: false,
    gcTime: 0,
    onSuccess: () => { void queryClient.invalidateQueries({ queryKey: [KEY, 'contact-history'] }) },
  })
}

const PROVINCE_DIGITS = 2

/**
 * Whether it is worth asking for the contact: the account is of the organization, or of a department of its province. The service
 * decides; for whom it does not know of one, nothing is shown.
 */
export function mayKnowContact(account: Account | null | undefined, organization: Pick<Organization, 'id' | 'division'>): boolean {
  const place = organization.division?.code.slice(0, PROVINCE_DIGITS)
  return account?.grants.some(({ role, organization: own, division }) =>
    (role.startsWith('ORGANIZATION_') && own?.id === organization.id)
    || (role.startsWith('DEPARTMENT_') && (division?.code === '100000' || (place !== undefined && division?.code.slice(0, PROVINCE_DIGITS) === place)))) ?? false
}
