import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/vue-query'
import { watch } from 'vue'
import { answer, ApiProblem, client, cookieStays, post, remove, signedIn, type Account, type NamedRef, type Role, type Session, type SignedOut } from '@/api'
import { DEPARTMENT_ROLES, ORGANIZATION_ROLES } from './roles'

const KEY = ['session']
const query = {
  queryKey: KEY,
  staleTime: 60_000,
  queryFn: async (): Promise<Account | null> => (signedIn.value ? await answer(client.GET('/session')) : null),
}

/** The signed-in account, or null; a visitor's page asks nothing. Asked for again when the page is come back to. */
export function useAccount() {
  return useQuery({ ...query, refetchOnWindowFocus: () => signedIn.value })
}

/** The account before a page is entered: known already, or asked for once. */
export async function accountOf(queryClient: QueryClient): Promise<Account | null> {
  return signedIn.value ? await queryClient.ensureQueryData(query) : null
}

/** When the session goes, by signing out or because it ended, so does all that only this account could see. */
export function forgetWithSession(queryClient: QueryClient) {
  watch(signedIn, (still) => {
    if (still) return
    queryClient.removeQueries({ predicate: (one) => one.queryKey[0] !== KEY[0] && one.getObserversCount() === 0 })
    queryClient.setQueryData(KEY, null)
    void queryClient.invalidateQueries({ predicate: (one) => one.queryKey[0] !== KEY[0] })
  })
}

export interface Credentials { username: string; password: string; secondFactor?: string }

export function useSignIn() {
  const queryClient = useQueryClient()
  return useMutation<Account, ApiProblem, Credentials>({
    mutationFn: async (credentials) => {
      const session = await post<Session>('/session', { ...credentials, as: 'COOKIE' })
      if (!cookieStays()) throw new ApiProblem({ type: 'cookie-dropped' }, 0)
      queryClient.setQueryData(KEY, session.account)
      return session.account
    },
    onSuccess: () => { void queryClient.invalidateQueries({ predicate: (one) => one.queryKey[0] !== KEY[0] }) },
  })
}

/** Signs out here; the browser goes on to end the identity provider's session too, where that stands behind this one. */
export function useSignOut() {
  return useMutation<SignedOut, ApiProblem, null>({
    mutationFn: () => remove('/sign-on/session'),
    onSuccess: ({ endSession }) => { if (endSession) location.assign(endSession) },
  })
}

/** Changes the password; this session goes on, the account's others end. */
export function useChangePassword() {
  const queryClient = useQueryClient()
  return useMutation<Account | null, ApiProblem, { currentPassword: string; newPassword: string }>({
    mutationFn: async (passwords) => {
      await post('/session/password', passwords)
      await queryClient.invalidateQueries({ queryKey: KEY })
      return accountOf(queryClient)
    },
  })
}

export function hasRole(account: Account | null | undefined, ...roles: Role[]): boolean {
  return account?.grants.some((grant) => roles.includes(grant.role)) ?? false
}

/** The organizations whose people the account belongs to, each once. */
export function organizationsOf(account: Account | null | undefined): NamedRef[] {
  return account?.grants.flatMap((grant) => (ORGANIZATION_ROLES.includes(grant.role) && grant.organization ? [grant.organization] : []))
    .filter((one, index, all) => all.findIndex((other) => other.id === one.id) === index) ?? []
}

/** The bodies on the register that the account speaks for: organizations, and a department itself; each once. */
export function bodiesOf(account: Account | null | undefined): NamedRef[] {
  return account?.grants.flatMap((grant) => (grant.organization ? [grant.organization] : []))
    .filter((one, index, all) => all.findIndex((other) => other.id === one.id) === index) ?? []
}

/** Where the work of an account begins. */
export function homeOf(account: Account): string {
  if (hasRole(account, ...ORGANIZATION_ROLES)) return '/work'
  if (hasRole(account, ...DEPARTMENT_ROLES)) return '/review'
  if (hasRole(account, 'SYSTEM_ADMINISTRATOR')) return '/sample-data'
  if (hasRole(account, 'AUDIT_ADMINISTRATOR')) return '/audit'
  return hasRole(account, 'SECURITY_ADMINISTRATOR') ? '/people' : '/account'
}

/** The page on which the first of the account's duties is done. */
export function pageOfDuty(account: Account): string | null {
  if (account.duties.includes('CHANGE_PASSWORD')) return '/password'
  return account.duties.includes('ENROL_SECOND_FACTOR') ? '/account' : null
}

export function isOwnPath(next: unknown): next is string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next)
}

/** `?next=` as far as it is an address of this client. */
export function nextOf(next: unknown, account: Account): string {
  return isOwnPath(next) ? next : homeOf(account)
}
