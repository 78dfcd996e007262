/** The page of this site behind an address of the API: `/api/v1/metrics/intentions/records?zone=JJJ` -> `/metrics/intentions/records?zone=JJJ`. */
export function recordsRoute(link: string): string {
  const url = new URL(link, location.origin)
  return url.pathname.replace(/^\/api\/v\d+/, '') + url.search
}
