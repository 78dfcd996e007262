/**
 * The way to a real Keycloak and back, in a real browser (scripts/sign-on.sh).
 *   BASE, KEYCLOAK (addresses), TEST_PASSWORD, KEYCLOAK_ADMIN_PASSWORD
 */
import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { journey } from '../people.mjs'
import { base, check, closeBrowser, openBrowser, settled } from '../support.mjs'

const { KEYCLOAK, TEST_PASSWORD, KEYCLOAK_ADMIN_PASSWORD } = process.env
const INTENTION = '城市副中心与北三县社区结对（示例）'
const BUTTON = '用统一身份认证登录'

before(openBrowser)
after(closeBrowser)

/** Keycloak's own sign-in page. */
async function signInThere(page, username) {
  await page.waitForURL((url) => url.href.startsWith(KEYCLOAK))
  await page.locator('#username').fill(username)
  await page.locator('#password').fill(TEST_PASSWORD)
  await page.locator('#kc-login').click()
}
async function signOn(page, path, username) {
  await page.goto(path)
  await page.getByRole('link', { name: BUTTON }).click()
  await signInThere(page, username)
}
const cookie = async (page) => (await page.context().cookies(base)).find(({ name }) => name === '__Host-tongxin')
const who = async (value) => (await fetch(`${base}/api/v1/session`, { headers: { Cookie: `__Host-tongxin=${value}` } })).status

async function asKeycloakAdmin(path, method) {
  const form = { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: KEYCLOAK_ADMIN_PASSWORD }
  const given = await (await fetch(`${KEYCLOAK}/realms/master/protocol/openid-connect/token`, { method: 'POST', body: new URLSearchParams(form) })).json()
  const answer = await fetch(`${KEYCLOAK}/admin/realms/tongxin${path}`, { method, headers: { Authorization: `Bearer ${given.access_token}` } })
  assert.ok(answer.ok, `${method} ${path}: ${String(answer.status)}`)
  return answer.status === 204 ? null : answer.json()
}

journey('a reviewer signs on, decides, reloads, and signs out of both', async ({ come, step }) => {
  const visit = await come()
  const { page } = visit
  step('the page that was wanted leads to the sign-in page, which offers the provider')
  await page.goto('/review')
  await page.getByRole('link', { name: BUTTON }).waitFor()
  await check(visit, 'sign-in page')

  step('to Keycloak and back to the page that was wanted')
  await page.getByRole('link', { name: BUTTON }).click()
  await signInThere(page, 'li.reviewer')
  await page.waitForURL((url) => url.href === `${base}/review`)
  await page.getByRole('heading', { name: '待审核', level: 1 }).waitFor({ state: 'attached' })

  step('no token in the address, in storage, or where scripts reach it')
  const seen = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie + location.href)
  assert.ok(!/eyJ|code=|state=|__Host-/.test(seen), seen)
  const first = await cookie(page)
  assert.deepEqual([first.httpOnly, first.secure, first.sameSite], [true, true, 'Strict'])

  step('the mapped role accepts an intention of its division')
  await page.getByRole('link', { name: INTENTION }).click()
  await page.getByRole('heading', { name: INTENTION, level: 2 }).waitFor()
  await settled(page)
  await page.keyboard.press('a')
  await page.getByRole('dialog').getByText('受理后公开').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText(`已受理：${INTENTION}`).waitFor()

  step('a reload keeps the session')
  await page.reload()
  await page.getByRole('heading', { name: '待审核', level: 1 }).waitFor({ state: 'attached' })
  await page.locator('summary').filter({ hasText: '审核 李' }).waitFor()

  step('sign out here and there')
  const before = await cookie(page)
  await page.locator('summary').filter({ hasText: '审核 李' }).click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.waitForURL((url) => url.href === `${base}/`)
  await page.getByRole('link', { name: '登录' }).waitFor()
  assert.equal(await cookie(page), undefined)
  assert.equal(await who(before.value), 401)

  step('Keycloak asks for the password again')
  await page.goto('/review')
  await page.getByRole('link', { name: BUTTON }).click()
  await page.waitForURL((url) => url.href.startsWith(KEYCLOAK))
  await page.locator('#password').waitFor()
})

journey('the session ends when Keycloak says that its own has ended', async ({ come, step }) => {
  const { page } = await come()
  step('sign on')
  await signOn(page, '/review', 'li.reviewer')
  await page.waitForURL((url) => url.href === `${base}/review`)
  const held = await cookie(page)
  assert.equal(await who(held.value), 200)
  step('an administrator of Keycloak ends it there')
  const [person] = await asKeycloakAdmin('/users?username=li.reviewer&exact=true', 'GET')
  await asKeycloakAdmin(`/users/${person.id}/logout`, 'POST')
  assert.equal(await who(held.value), 401)
})

journey('somebody without a role comes in and may do nothing', async ({ come, step }) => {
  const visit = await come({ width: 390 })
  const { page } = visit
  step('sign on')
  await signOn(page, '/review', 'zhao.nobody')
  await page.getByRole('heading', { name: '你的账号不办这一类事' }).waitFor()
  await check(visit, 'not allowed')
})

journey('who turns back or comes from elsewhere is told so on the sign-in page', async ({ come, step }) => {
  const visit = await come()
  const { page } = visit
  step('an answer that was not asked for here')
  await page.goto('/api/v1/sign-on/callback?code=c&state=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA&iss=x')
  await page.getByRole('alert').getByText('不是从这个浏览器开始的').waitFor()
  await check(visit, 'not begun')
  assert.equal(await cookie(page), undefined)
  step('a refusal')
  await page.goto('/review')
  await page.getByRole('link', { name: BUTTON }).click()
  await page.waitForURL((url) => url.href.startsWith(KEYCLOAK))
  const state = new URL(page.url()).searchParams.get('state')
  await page.goto(`/api/v1/sign-on/callback?error=access_denied&state=${state}`)
  await page.getByRole('alert').getByText('没有放行').waitFor()
  assert.equal(new URL(page.url()).searchParams.get('next'), '/review')
})
