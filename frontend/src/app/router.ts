import type { Component } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the text that names the page. */
    title?: string
    /** The page is about one zone: without `?zone=` it shows the first. */
    zoned?: boolean
    /** The page shows the panel "about this number" in its own column. */
    ownAbout?: boolean
    /** Needs a signed-in account; held by guards.ts. */
    signedIn?: boolean
    /** Frame of the page; the public one when absent. */
    layout?: Component
  }
}

/**
 * The one table of paths. To add a page:
 * 1. features/<noun>/pages/<Name>Page.vue, its queries in features/<noun>/queries.ts (client.GET of '@/api', one key per noun),
 *    its texts in shared/i18n/messages/<language>/<area>.json (zh-CN and en by hand, then `npm run hant`);
 * 2. one line here, loaded lazily, with the text key of its title;
 * 3. a line in layouts/navigation.ts if it belongs in a menu;
 * 4. its address in e2e/pages.mjs, so that it is looked at and checked with axe.
 * A page that joins several features lives in app/pages and fills the slots of a feature's page, because a feature
 * imports no other feature.
 */
const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('./pages/HomePage.vue'), meta: { title: 'nav.home', zoned: true } },
  { path: '/:path(.*)*', name: 'not-found', component: () => import('./pages/NotFoundPage.vue'), meta: { title: 'common.notFoundTitle' } },
]

export const router = createRouter({
  history: createWebHistory(),
  routes,
  scrollBehavior(to, from, saved) {
    if (saved) return saved
    if (to.hash) return { el: to.hash }
    // a filter, a year or the panel about a number changes the page in place
    return to.path === from.path ? false : { top: 0 }
  },
})

router.afterEach((to, from) => {
  if (from.matched.length && to.path !== from.path) {
    // a screen reader hears the new page from its top
    document.getElementById('main')?.focus({ preventScroll: true })
  }
})
