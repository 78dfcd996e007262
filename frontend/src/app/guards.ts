import type { QueryClient } from '@tanstack/vue-query'
import { watch } from 'vue'
import type { Router } from 'vue-router'
import { hasToken } from '@/api'
import { accountOf, forgetWithToken, hasRole, homeOf } from '@/features/session/queries'

/**
 * Pages with `meta.roles` are for accounts with one of these roles. Who is not signed in signs in and comes back; what the
 * service allows is decided by the service alone, at every request.
 */
export function installGuards(router: Router, queryClient: QueryClient) {
  forgetWithToken(queryClient)
  router.beforeEach((to) => {
    const account = accountOf(queryClient)
    if (to.name === 'sign-in' && account && !account.duties.length) return homeOf(account)
    if (!to.meta.roles) return true
    if (!account) return { name: 'sign-in', query: { next: to.fullPath, why: 'needed' } }
    if (account.duties.length && to.name !== 'password') return { name: 'password', query: { next: to.fullPath } }
    const [role] = to.meta.roles
    return !role || hasRole(account, ...to.meta.roles) ? true : { name: 'not-allowed', query: { role } }
  })
  watch(hasToken, (has) => {
    const route = router.currentRoute.value
    if (!has && route.meta.roles) void router.replace({ name: 'sign-in', query: { next: route.fullPath, why: 'ended' } })
  })
}
