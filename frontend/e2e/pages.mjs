/** Every page that is looked at and checked with axe, against the mock: name -> address. */
export const pages = {
  home: '/',
  missing: '/no-such-page',
}
