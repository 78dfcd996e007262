import createClient, { type Middleware } from 'openapi-fetch'
import { shallowRef } from 'vue'
import type { paths } from './paths'
import { ApiProblem } from './problem'
import type { ProblemBody } from './types'

/**
 * The session lies in a cookie that scripts cannot read. Beside it the service sets a mark, which only says that there is one: so a
 * visitor's page asks nothing, and a page that is opened anew knows whom to ask for.
 */
const MARK = 'tongxin-signed-in'
const marked = () => document.cookie.split('; ').includes(`${MARK}=1`)

/** Whether this browser is in a session, as far as the mark tells. */
export const signedIn = shallowRef(marked())
/** Sessions of this page, one after the other: what an earlier one is answered late says nothing of the present one. */
let session = 0

/** Looks at the mark again: after an answer, and when the page is come back to from another. */
function look() {
  const now = marked()
  if (now && !signedIn.value) session += 1
  signedIn.value = now
}
addEventListener('focus', look)

function forget() {
  document.cookie = `${MARK}=; Path=/; Secure; SameSite=Strict; Max-Age=0`
  look()
}

/** A session has been opened: whether its cookie has come to stay. A browser drops it where the page is not served over TLS. */
export function cookieStays(): boolean {
  session += 1
  look()
  return signedIn.value
}

/** Goes with every change, and shows that a page of ours makes it. In memory only; the service gives it to whoever has the cookie. */
const HEADER = 'X-CSRF-Token'
let proof: string | null = null

const changes = (request: Request) => !['GET', 'HEAD'].includes(request.method)
const sentIn = new WeakMap<Request, number>()

const caller: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', document.documentElement.lang)
    if (changes(request) && proof) request.headers.set(HEADER, proof)
    sentIn.set(request, session)
    return request
  },
  onResponse({ request, response }) {
    proof = response.headers.get(HEADER) ?? proof
    look()
    // a password that is refused there is not the end of the session
    const refusedPassword = request.method === 'POST' && /\/session(\/|$)/.test(new URL(request.url).pathname)
    if (response.status === 401 && !refusedPassword && signedIn.value && sentIn.get(request) === session) forget()
  },
}

export const client = createClient<paths>({ baseUrl: new URL('/api/v1', location.origin).href, fetch: (request) => fetch(request) })
client.use(caller)

/**
 * The answer's data, or an ApiProblem thrown: `await answer(client.GET('/zones'))`.
 * For a record that will be changed, take the version from its data.
 */
export async function answer<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    throw new ApiProblem({ title: cause instanceof Error ? cause.message : undefined }, 0)
  })
  if (!response.ok) throw new ApiProblem(typeof error === 'object' && error ? (error as Partial<ProblemBody>) : {}, response.status)
  return data as T
}
