import { beforeEach, describe, expect, it, vi } from 'vitest'

/** What the page sends and learns about its session; the service is played by `answers`. */
let sent: Request[]
let answers: (request: Request) => Response
const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } })
const mark = (on: boolean) => { document.cookie = `tongxin-signed-in=${on ? '1' : ''}; Path=/${on ? '' : '; Max-Age=0'}` }

async function page() {
  vi.resetModules()
  return import('./client')
}

beforeEach(() => {
  sent = []
  mark(false)
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request)
    return Promise.resolve(answers(request))
  })
})

describe('the session of a page', () => {
  it('is known by its mark when the page opens', async () => {
    expect((await page()).signedIn.value).toBe(false)
    mark(true)
    expect((await page()).signedIn.value).toBe(true)
  })
  it('gives the proof that goes with every change, and with no reading', async () => {
    mark(true)
    const { client } = await page()
    answers = () => json(200, {}, { 'X-CSRF-Token': 'proof' })
    await client.GET('/session')
    await client.DELETE('/session')
    await client.GET('/zones')
    expect(sent.map((request) => request.headers.get('X-CSRF-Token'))).toEqual([null, 'proof', null])
    expect(sent.every((request) => request.headers.get('Authorization') === null)).toBe(true)
  })
  it('has ended when the service takes the mark back', async () => {
    mark(true)
    const { client, signedIn } = await page()
    answers = () => {
      mark(false)
      return json(200, { items: [] })
    }
    await client.GET('/zones')
    expect(signedIn.value).toBe(false)
  })
  it('has ended when a question is answered that nobody is signed in', async () => {
    mark(true)
    const { client, signedIn } = await page()
    answers = () => json(401, {})
    await client.GET('/session')
    expect(signedIn.value).toBe(false)
  })
  it('goes on when a password is refused', async () => {
    mark(true)
    const { client, signedIn } = await page()
    answers = () => json(401, {})
    await client.POST('/session/password', { body: { currentPassword: 'x', newPassword: 'y' } })
    expect(signedIn.value).toBe(true)
  })
  it('is not ended by a late answer to an earlier one', async () => {
    mark(true)
    const { client, cookieStays, signedIn } = await page()
    answers = () => {
      cookieStays() // somebody has signed in anew meanwhile
      return json(401, {})
    }
    await client.GET('/session')
    expect(signedIn.value).toBe(true)
  })
  it('does not begin where the browser drops the cookie', async () => {
    const { cookieStays } = await page()
    expect(cookieStays()).toBe(false)
    mark(true)
    expect(cookieStays()).toBe(true)
  })
})
