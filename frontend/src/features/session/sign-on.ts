import { useQuery } from '@tanstack/vue-query'
import { answer, client, post, useAct, type SignOnBegun } from '@/api'

/** Signing on with the identity provider that the operator has named, if any. */
export function useSignOnProvider() {
  return useQuery({ queryKey: ['/sign-on/provider'], queryFn: () => answer(client.GET('/sign-on/provider')), staleTime: 60 * 60_000 })
}

/** Where the browser goes to sign on; it comes back to the page `next`, or to the sign-in page with a reason. */
export const signOnAddress = (next: string) => `/api/v1/sign-on?next=${encodeURIComponent(next)}`

export function useSignOnLink(enabled: () => boolean) {
  return useQuery({ queryKey: ['/sign-on/link'], queryFn: () => answer(client.GET('/sign-on/link')), enabled })
}
export const useBeginLink = () => useAct<{ password: string }, SignOnBegun>((input) => post('/sign-on/link', input))

/** `?why=sign-on-locked`: the reasons that there are words for. */
const REASONS = ['not-begun', 'refused', 'unavailable', 'not-accepted', 'no-account', 'locked', 'roles-apart', 'administrator', 'linked-elsewhere']
const PREFIX = 'sign-on-'

/** Why somebody was not let in by the provider, or null where the address says nothing of it. */
export function reasonOf(why: unknown): string | null {
  if (typeof why !== 'string' || !why.startsWith(PREFIX)) return null
  const reason = why.slice(PREFIX.length)
  return REASONS.includes(reason) ? reason : 'not-accepted'
}
