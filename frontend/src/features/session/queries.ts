import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/vue-query'
import { watch } from 'vue'
import { answer, type ApiProblem, client, hasToken, post, remove, setToken, type Account, type NamedRef, type Role, type Session } from '@/api'
import { DEPARTMENT_ROLES, ORGANIZATION_ROLES } from './roles'

const KEY = ['session']

/** The signed-in account, or null. It comes with the sign-in and goes with the token. */
export function useAccount() {
  return useQuery({
    queryKey: KEY,
    staleTime: 60_000,
    queryFn: async (): Promise<Account | null> => (hasToken.value ? await answer(client.GET('/session')) : null),
  })
}

export function accountOf(queryClient: QueryClient): Account | null {
  return hasToken.value ? queryClient.getQueryData<Account | null>(KEY) ?? null : null
}

/** When the token goes, by signing out or because the session ended, so does all that only this account could see. */
export function forgetWithToken(queryClient: QueryClient) {
  watch(hasToken, (has) => {
    if (has) return
    queryClient.removeQueries({ predicate: (query) => query.queryKey[0] !== KEY[0] && query.getObserversCount() === 0 })
    queryClient.setQueryData(KEY, null)
    void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== KEY[0] })
  })
}

interface Credentials { username: string; password: string }

export function useSignIn() {
  const queryClient = useQueryClient()
  return useMutation<Account, ApiProblem, Credentials>({
    mutationFn: async (credentials) => {
      const session = await post<Session>('/session', credentials)
      setToken(session.token)
      queryClient.setQueryData(KEY, session.account)
      return session.account
    },
    onSuccess: () => { void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== KEY[0] }) },
  })
}

export function useSignOut() {
  return useMutation<null, ApiProblem, null>({
    mutationFn: async () => {
      // whatever the service answers, this browser forgets
      await remove('/session').catch(() => undefined)
      setToken(null)
      return null
    },
  })
}

/** Changes the password, which ends every session of the account, and signs in again with the new one. */
export function useChangePassword() {
  const signIn = useSignIn()
  return useMutation<Account, ApiProblem, { username: string; currentPassword: string; newPassword: string }>({
    mutationFn: async ({ username, ...passwords }) => {
      await post('/session/password', passwords)
      return signIn.mutateAsync({ username, password: passwords.newPassword })
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

/** Where the work of an account begins. */
export function homeOf(account: Account): string {
  if (hasRole(account, ...ORGANIZATION_ROLES)) return '/work'
  if (hasRole(account, ...DEPARTMENT_ROLES)) return '/review'
  return hasRole(account, 'SYSTEM_ADMINISTRATOR') ? '/sample-data' : '/'
}
