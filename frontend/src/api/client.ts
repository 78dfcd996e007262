import createClient, { type Middleware } from 'openapi-fetch'
import type { paths } from './paths'
import { ApiProblem } from './problem'
import type { ProblemBody } from './types'

let token: string | null = sessionStorage.getItem('tx.token')

/** The bearer token of this tab. A page that signs in or out sets it; it never reaches a URL or another origin. */
export function setToken(value: string | null) {
  token = value
  if (value) sessionStorage.setItem('tx.token', value)
  else sessionStorage.removeItem('tx.token')
}
export function hasToken() {
  return token !== null
}

const caller: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang)
    if (token) request.headers.set('Authorization', `Bearer ${token}`)
    return request
  },
}

export const client = createClient<paths>({ baseUrl: new URL('/api/v1', location.origin).href, fetch: (request) => fetch(request) })
client.use(caller)

/**
 * The answer's data, or an ApiProblem thrown: `await answer(client.GET('/zones'))`.
 * For a record that will be changed, take the ETag from `response.headers` of the raw call.
 */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw new ApiProblem({ title: cause instanceof Error ? cause.message : undefined }, 0)
  })
  if (!response.ok) throw new ApiProblem(typeof error === 'object' && error ? (error as Partial<ProblemBody>) : {}, response.status)
  return data as T
}
