/** The page that shows the records of a metric: an API address (`/api/v1/intentions?…`) becomes the same list of this site. */
export function recordsRoute(link: string): string {
  const url = new URL(link, location.origin)
  const path = url.pathname.replace(/^\/api\/v\d+/, '')
  url.searchParams.delete('limit')
  if (path === '/organizations' && !url.searchParams.has('kind')) url.searchParams.set('kind', 'ALL')
  const query = url.searchParams.toString()
  return query ? `${path}?${query}` : path
}
