import { useQuery } from '@tanstack/vue-query'
import { answer, ApiProblem, client, hasToken, setToken, type Account } from '@/api'

/** The signed-in account, or null. A token that is no longer good is forgotten. */
export function useAccount() {
  return useQuery({
    queryKey: ['session'],
    staleTime: 60_000,
    queryFn: async (): Promise<Account | null> => {
      if (!hasToken()) return null
      try {
        return await answer(client.GET('/session'))
      } catch (error) {
        if (error instanceof ApiProblem && error.status === 401) {
          setToken(null)
          return null
        }
        throw error
      }
    },
  })
}
