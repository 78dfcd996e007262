/** The main menu: names of routes, in order. A name that the router does not know yet is left out. */
export const NAVIGATION = [
  { route: 'home', text: 'nav.home' },
  { route: 'organizations', text: 'nav.organizations' },
  { route: 'intentions', text: 'nav.intentions' },
  { route: 'signings', text: 'nav.signings' },
  { route: 'projects', text: 'nav.projects' },
  { route: 'figures', text: 'nav.figures' },
  { route: 'events', text: 'nav.events' },
  { route: 'policies', text: 'nav.policies' },
] as const
