import type { QueryClient } from '@tanstack/vue-query'
import { watch } from 'vue'
import type { Router } from 'vue-router'
import { asProblem, signedIn } from '@/api'
import { accountOf, forgetWithSession, hasRole, homeOf, pageOfDuty } from '@/features/session/queries'

/**
 * Pages with `meta.roles` are for accounts with one of these roles. Who is not signed in signs in and comes back; what the
 * service allows is decided by the service alone, at every request.
 */
export function installGuards(router: Router, queryClient: QueryClient) {
  forgetWithSession(queryClient)
  router.beforeEach(async (to) => {
    if (to.name !== 'sign-in' && !to.meta.roles) return true
    let account
    try {
      account = await accountOf(queryClient)
    } catch (error) {
      // without an answer it is not known who this is: the page says itself what failed
      if (asProblem(error).status !== 401) return true
      account = null
    }
    if (to.name === 'sign-in') return account && !account.duties.length ? homeOf(account) : true
    if (!account) return { name: 'sign-in', query: { next: to.fullPath, why: 'needed' } }
    const duty = pageOfDuty(account)
    if (duty && to.path !== duty) return { path: duty, query: { next: to.fullPath } }
    const roles = to.meta.roles ?? []
    const [role] = roles
    return !role || hasRole(account, ...roles) ? true : { name: 'not-allowed', query: { role } }
  })
  watch(signedIn, (still) => {
    const route = router.currentRoute.value
    if (!still && route.meta.roles) void router.replace({ name: 'sign-in', query: { next: route.fullPath, why: 'ended' } })
  })
}
