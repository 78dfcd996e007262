import { defineAsyncComponent, type Component } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import type { Role } from '@/api'
import { CALL_ROLES, DEPARTMENT_ROLES, KEEPER_ROLES, MANAGER_ROLES, ORGANIZATION_ROLES } from '@/features/session/roles'

declare module 'vue-router' {
  interface RouteMeta {
    /** Key of the text that names the page. */
    title?: string
    /** The page is about one zone: without `?zone=` it shows the first. */
    zoned?: boolean
    /** The page shows the panel "about this number" in its own column. */
    ownAbout?: boolean
    /** Needs a signed-in account with one of these roles (none: any account); held by guards.ts. */
    roles?: Role[]
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
const WorkLayout = defineAsyncComponent(() => import('./layouts/WorkLayout.vue'))
const BareLayout = defineAsyncComponent(() => import('./layouts/BareLayout.vue'))
const HandLayout = defineAsyncComponent(() => import('./layouts/HandLayout.vue'))

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', component: () => import('./pages/HomePage.vue'), meta: { title: 'nav.home', zoned: true } },
  { path: '/organizations', name: 'organizations', component: () => import('./pages/OrganizationsIndex.vue'), meta: { title: 'nav.organizations' } },
  { path: '/organizations/:id', component: () => import('./pages/OrganizationDetail.vue'), props: true },
  { path: '/intentions', name: 'intentions', component: () => import('./pages/IntentionsIndex.vue'), meta: { title: 'nav.intentions' } },
  { path: '/intentions/:id', component: () => import('./pages/IntentionDetail.vue'), props: true },
  { path: '/calls', name: 'calls', component: () => import('./pages/CallsIndex.vue'), meta: { title: 'nav.calls' } },
  { path: '/calls/:id', component: () => import('./pages/CallDetail.vue'), props: true },
  { path: '/annual-lists', name: 'annual-lists', component: () => import('./pages/AnnualListsIndex.vue'), meta: { title: 'nav.annualLists' } },
  { path: '/annual-lists/:id', component: () => import('@/features/annual-lists/pages/AnnualListPage.vue'), props: true },
  { path: '/signings', name: 'signings', component: () => import('@/features/signings/pages/SigningsPage.vue'), meta: { title: 'nav.signings' } },
  { path: '/signings/:id', component: () => import('./pages/SigningDetail.vue'), props: true },
  { path: '/initiatives', name: 'initiatives', component: () => import('./pages/InitiativesIndex.vue'), meta: { title: 'nav.initiatives' } },
  { path: '/initiatives/:id', component: () => import('./pages/InitiativeDetail.vue'), props: true },
  { path: '/projects', name: 'projects', component: () => import('@/features/projects/pages/ProjectsPage.vue'), meta: { title: 'nav.projects' } },
  { path: '/projects/:id', component: () => import('./pages/ProjectDetail.vue'), props: true },
  { path: '/metrics/:code/records', component: () => import('@/features/metrics/pages/MetricRecordsPage.vue'), props: true, meta: { title: 'metrics.records' } },
  { path: '/funding-records', component: () => import('@/features/funding/pages/FundingRecordsPage.vue'), meta: { title: 'nav.fundingRecords' } },
  { path: '/beneficiary-records', component: () => import('@/features/funding/pages/BeneficiaryRecordsPage.vue'), meta: { title: 'nav.beneficiaryRecords' } },
  { path: '/funding-records/:id', component: () => import('@/features/funding/pages/FundingRecordPage.vue'), props: true },
  { path: '/beneficiary-records/:id', component: () => import('@/features/funding/pages/BeneficiaryRecordPage.vue'), props: true },
  { path: '/figures', name: 'figures', component: () => import('@/features/figures/pages/FiguresPage.vue'), meta: { title: 'nav.figures', ownAbout: true } },
  { path: '/figures/:id', component: () => import('@/features/figures/pages/FigurePage.vue'), props: true },
  { path: '/events', name: 'events', component: () => import('./pages/EventsIndex.vue'), meta: { title: 'nav.events' } },
  { path: '/events/:id', component: () => import('./pages/EventDetail.vue'), props: true },
  { path: '/events/:id/check-in', component: () => import('@/features/events/pages/CheckInPage.vue'), props: true, meta: { title: 'checkIn.title', roles: DEPARTMENT_ROLES, layout: WorkLayout } },
  { path: '/events/:id/screen', component: () => import('@/features/events/pages/HallScreenPage.vue'), props: true, meta: { layout: BareLayout } },
  { path: '/policies', name: 'policies', component: () => import('@/features/policies/pages/PoliciesPage.vue'), meta: { title: 'nav.policies' } },
  { path: '/policies/:id', component: () => import('@/features/policies/pages/PolicyPage.vue'), props: true },
  { path: '/cases', component: () => import('@/features/policies/pages/CasesPage.vue'), meta: { title: 'policies.cases' } },
  { path: '/cases/:id', component: () => import('@/features/policies/pages/CasePage.vue'), props: true },
  { path: '/search', name: 'search', component: () => import('@/features/search/pages/SearchPage.vue'), meta: { title: 'nav.search' } },

  { path: '/sign-in', name: 'sign-in', component: () => import('@/features/session/pages/SignInPage.vue'), meta: { title: 'session.title' } },
  { path: '/password', name: 'password', component: () => import('@/features/session/pages/PasswordPage.vue'), meta: { title: 'session.changePassword', roles: [] } },
  { path: '/account', name: 'account', component: () => import('@/features/session/pages/AccountPage.vue'), meta: { title: 'account.title', roles: [] } },
  { path: '/second-factor-rules', component: () => import('@/features/session/pages/SecondFactorRulesPage.vue'), meta: { title: 'rules.title', roles: ['SECURITY_ADMINISTRATOR'], layout: WorkLayout } },
  { path: '/invitation', name: 'invitation', component: () => import('./pages/AcceptInvitation.vue'), meta: { title: 'people.invitationTitle' } },
  { path: '/confirm', name: 'confirm', component: () => import('@/features/signings/pages/ConfirmPage.vue'), meta: { title: 'spot.pageTitle', layout: HandLayout } },
  { path: '/not-allowed', name: 'not-allowed', component: () => import('./pages/NotAllowedPage.vue'), meta: { title: 'session.notAllowedTitle' } },

  { path: '/work', component: () => import('./pages/WorkPage.vue'), meta: { title: 'work.waiting', roles: ORGANIZATION_ROLES, layout: WorkLayout } },
  { path: '/work/signings/new', component: () => import('./pages/ProposeSigning.vue'), meta: { title: 'acts.proposeTitle', roles: ORGANIZATION_ROLES, layout: WorkLayout } },
  { path: '/work/matches', component: () => import('./pages/WorkMatches.vue'), meta: { title: 'matches.title', roles: ORGANIZATION_ROLES, layout: WorkLayout } },
  { path: '/work/matches/:id', component: () => import('./pages/MatchDetail.vue'), props: true, meta: { roles: ORGANIZATION_ROLES, layout: WorkLayout } },
  { path: '/work/contact', component: () => import('./pages/WorkContact.vue'), meta: { title: 'contacts.title', roles: ORGANIZATION_ROLES, layout: WorkLayout } },
  { path: '/work/projects', component: () => import('./pages/WorkProjects.vue'), meta: { title: 'report.list', roles: ORGANIZATION_ROLES, layout: WorkLayout } },
  { path: '/work/projects/:id', component: () => import('./pages/ReportProject.vue'), props: true, meta: { title: 'report.title', roles: [...ORGANIZATION_ROLES, ...DEPARTMENT_ROLES], layout: WorkLayout } },
  { path: '/work/calls/:id', component: () => import('./pages/WriteCall.vue'), props: true, meta: { title: 'calls.write', roles: CALL_ROLES, layout: WorkLayout } },
  { path: '/work/events/:id', component: () => import('./pages/WriteEvent.vue'), props: true, meta: { title: 'events.write', roles: CALL_ROLES, layout: WorkLayout } },
  { path: '/work/initiatives/:id', component: () => import('./pages/WriteInitiative.vue'), props: true, meta: { title: 'initiatives.write', roles: [...ORGANIZATION_ROLES, ...CALL_ROLES], layout: WorkLayout } },
  { path: '/people', component: () => import('./pages/PeopleIndex.vue'), meta: { title: 'people.title', roles: MANAGER_ROLES, layout: WorkLayout } },
  { path: '/people/:id', component: () => import('./pages/PersonDetail.vue'), props: true, meta: { roles: MANAGER_ROLES, layout: WorkLayout } },
  { path: '/systems', component: () => import('./pages/SystemsIndex.vue'), meta: { title: 'systems.title', roles: KEEPER_ROLES, layout: WorkLayout } },
  { path: '/systems/:id', component: () => import('@/features/systems/pages/SystemPage.vue'), props: true, meta: { roles: KEEPER_ROLES, layout: WorkLayout } },
  { path: '/sample-data', component: () => import('@/features/samples/pages/SampleDataPage.vue'), meta: { title: 'work.sampleData', roles: ['SYSTEM_ADMINISTRATOR'], layout: WorkLayout } },
  { path: '/audit', component: () => import('@/features/audit/pages/AuditPage.vue'), meta: { title: 'audit.title', roles: ['AUDIT_ADMINISTRATOR'], layout: WorkLayout } },
  { path: '/review/:id?', component: () => import('@/features/intentions/pages/ReviewPage.vue'), props: true, meta: { title: 'work.review', roles: DEPARTMENT_ROLES, layout: WorkLayout } },
  { path: '/stalled-projects', component: () => import('@/features/projects/pages/StalledPage.vue'), meta: { title: 'course.stalled', roles: DEPARTMENT_ROLES, layout: WorkLayout } },
  { path: '/work/intentions/:id', component: () => import('./pages/DeclareIntention.vue'), props: true, meta: { roles: ORGANIZATION_ROLES, layout: BareLayout } },

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
