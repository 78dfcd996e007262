import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { account, api, journey, open, securityAdministrator, signIn } from './people.mjs'
import { base, check, closeBrowser, openBrowser, settled } from './support.mjs'

before(openBrowser)
after(closeBrowser)

const MANAGER = 'sample-beijing-officer'
const nextYear = () => new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10)
/** A request of the system itself, beside the browser. */
const call = (key, path = '/changes?after=0&limit=1') => fetch(`${base}/api/v1${path}`, { headers: { Authorization: `Bearer ${key}` } })
const dialog = (page) => page.getByRole('dialog')

/** Registers a system by the API, as the manager of Beijing; its page is what the journey is about. */
async function registered(name) {
  const { token } = await open(await account(MANAGER))
  const content = { name, purpose: '每日同步名录。', scopes: ['RECORDS_READ'], divisionCodes: ['110000'], addresses: [], expiresOn: nextYear() }
  return { token, content, system: await api('/api-clients', { method: 'POST', token, body: content }) }
}
async function issue(page, kind) {
  await page.getByRole('button', { name: '发放密钥' }).click()
  await dialog(page).getByLabel(kind).check()
  await dialog(page).getByRole('button', { name: '发放密钥' }).click()
  return take(page)
}
/** Reads the key, which is shown this once, and says that it is kept. */
async function take(page) {
  const key = await dialog(page).getByLabel('密钥', { exact: true }).inputValue()
  await dialog(page).getByRole('button', { name: '我已收好' }).click()
  await dialog(page).waitFor({ state: 'detached' })
  return key
}

journey('a department registers a system, whose key works, is rotated with both working, and revoked at the next request', async ({ person, step }) => {
  const name = `信用平台${Date.now().toString(36)}`
  const manager = await person(MANAGER)
  const { page } = manager
  step('register; what is missing or wrong is said at its field')
  await page.getByRole('link', { name: '对接系统' }).click()
  await page.getByRole('heading', { name: '对接系统', level: 1 }).waitFor()
  await page.getByRole('button', { name: '登记系统' }).click()
  await dialog(page).getByRole('button', { name: '登记系统' }).click()
  await dialog(page).getByText('请填写这一项。').first().waitFor()
  await dialog(page).getByLabel('名称').fill(name)
  await dialog(page).getByLabel('用途').fill('每日同步名录，供信用公示使用。')
  await dialog(page).getByLabel(/^读未公开的/).check()
  await dialog(page).getByLabel('到期日').fill(nextYear())
  await dialog(page).getByLabel('从哪里调用').fill('0.0.0.0/0\n10.1.0.1/16')
  await dialog(page).getByRole('button', { name: '登记系统' }).click()
  await dialog(page).getByText('“10.1.0.1/16”不是网段').waitFor()
  await dialog(page).getByLabel('从哪里调用').fill('')
  await dialog(page).getByRole('button', { name: '先不办' }).click()
  await page.getByRole('button', { name: '登记系统' }).click()
  await dialog(page).getByText('接着上次没发出的写').waitFor()
  assert.equal(await dialog(page).getByLabel('名称').inputValue(), name)
  await dialog(page).getByLabel('每天请求').fill('999999999')
  await dialog(page).getByRole('button', { name: '登记系统' }).click()
  await dialog(page).getByText('须在 1 到 5,000,000 之间。').waitFor()
  await dialog(page).getByLabel('每天请求').fill('5,000')
  await dialog(page).getByRole('button', { name: '登记系统' }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.getByText(`已登记：${name}`).waitFor()
  await page.getByText('没有有效的密钥，系统现在不能调用。').waitFor()

  step('a key is shown once, and works')
  const first = await issue(page, /^接口密钥/)
  assert.match(first, /^txk_[a-z0-9]{8}_[\w-]{43}$/)
  await page.getByText(first.slice(0, 12)).waitFor()
  assert.equal((await page.content()).includes(first), false, 'the key is still in the page')
  const answer = await call(first)
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('ratelimit-policy'), /"minute";q=600;w=60, "day";q=5000;w=86400/)
  assert.match(answer.headers.get('ratelimit'), /"day";r=4999;/)
  assert.equal((await call(`${first.slice(0, -1)}${first.endsWith('A') ? 'B' : 'A'}`)).status, 401)

  step('rotated: both work, and the page says until when')
  await page.getByRole('button', { name: /^更换密钥/ }).click()
  await dialog(page).getByText('仍然有效，在那之前两把都能用').waitFor()
  await dialog(page).getByLabel('旧密钥再用多久').selectOption({ label: '立刻失效' })
  await dialog(page).getByText('立刻失效，系统换上新密钥前会被拒').waitFor()
  await dialog(page).getByLabel('旧密钥再用多久').selectOption({ label: '24 小时' })
  await dialog(page).getByRole('button', { name: '更换' }).click()
  await dialog(page).getByText('仍然有效，在那之前两把都能用').waitFor()
  const second = await take(page)
  assert.deepEqual([(await call(first)).status, (await call(second)).status], [200, 200])
  await page.getByText('已更换，暂时还能用').waitFor()

  step('revoked: refused at the next request, the other goes on')
  await page.getByRole('button', { name: `作废密钥 ${first.slice(0, 12)}` }).click()
  await dialog(page).getByRole('button', { name: '作废' }).click()
  await dialog(page).getByText('请填写这一项。').waitFor()
  await dialog(page).getByLabel('理由').fill('新密钥已换上。')
  await dialog(page).getByRole('button', { name: '作废' }).click()
  await page.getByText(`已作废密钥：${first.slice(0, 12)}`).waitFor()
  assert.deepEqual([(await call(first)).status, (await call(second)).status], [401, 200])

  step('a client secret gets a token, as the page says')
  const secret = await issue(page, /^客户端密钥/)
  const id = page.url().split('/').at(-1)
  const got = await fetch(`${base}/api/v1/oauth/token`, {
    method: 'POST', headers: { Authorization: `Basic ${btoa(`${id}:${secret}`)}` }, body: new URLSearchParams({ grant_type: 'client_credentials' }),
  }).then((response) => response.json())
  assert.equal((await call(got.access_token)).status, 200)

  step('its use is visible, and what happened to it')
  await page.reload()
  const uses = page.getByRole('region', { name: '用量' })
  await uses.getByRole('row', { name: '/changes 5 0 0' }).waitFor()
  await uses.getByText('今天，限额 5,000 次').waitFor()
  for (const act of ['登记', '更换密钥', '作废密钥']) await page.getByRole('region', { name: '经过' }).getByText(act, { exact: true }).waitFor()
  await check(manager, 'a system in use')

  step('changed: holds at the next request')
  await page.getByRole('button', { name: '修改' }).click()
  await dialog(page).getByLabel('从哪里调用').fill('203.0.113.0/24')
  await dialog(page).getByRole('button', { name: '保存' }).click()
  await page.getByText(`已修改：${name}`).waitFor()
  assert.equal((await call(second)).status, 401)
  await page.reload()
  await page.getByText('从不许可的地址').waitFor()

  step('the system revoked: nothing of it works any more')
  await page.getByRole('button', { name: '撤销系统' }).click()
  await dialog(page).getByLabel('理由').fill('平台已停用。')
  await dialog(page).getByRole('button', { name: '撤销系统' }).click()
  await page.getByText(`已撤销：${name}`).waitFor()
  await page.getByText('平台已停用。').first().waitFor()
  assert.deepEqual([(await call(second)).status, (await call(got.access_token)).status], [401, 401])
  assert.equal(await page.getByRole('button', { name: '发放密钥' }).count(), 0)
  await page.goto('/systems?state=REVOKED')
  await page.getByLabel('名称、拼音或首字母').fill(`xinyongpingtai${name.slice(4)}`)
  await page.waitForURL((url) => url.searchParams.has('q'))
  await settled(page)
  assert.equal(await page.locator('tbody tr').count(), 1)
  await page.getByRole('link', { name }).waitFor()
  await page.goto('/systems?state=ACTIVE')
  await settled(page)
  assert.equal(await page.getByRole('link', { name }).count(), 0)
})

journey('somebody else is faster: nothing typed is lost, and nothing of theirs is overwritten unseen', async ({ person, step }) => {
  const name = `同步${Date.now().toString(36)}`
  const { token, content, system } = await registered(name)
  const put = (version, body) => fetch(`${base}/api/v1/api-clients/${system.id}`, {
    method: 'PUT', headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'If-Match': `"${version}"` }, body: JSON.stringify(body),
  })
  const { page } = await person(MANAGER)
  await page.goto(`/systems/${system.id}`)
  await page.getByRole('button', { name: '修改' }).click()
  await dialog(page).getByLabel('用途').fill('每周同步名录。')
  assert.equal((await put(system.version, { ...content, purpose: '每月同步名录。', requestsPerDay: 777 })).status, 200)
  step('refused, with the fields that both changed')
  await dialog(page).getByRole('button', { name: '保存' }).click()
  await dialog(page).getByText('这条记录刚被别人改过').waitFor()
  await dialog(page).getByText('别人也改了：用途').waitFor()
  assert.equal(await dialog(page).getByLabel('用途').inputValue(), '每周同步名录。')
  assert.equal(await dialog(page).getByLabel('每天请求').inputValue(), '777')
  await dialog(page).getByRole('button', { name: '保存' }).click()
  await page.getByText(`已修改：${name}`).waitFor()
  await page.getByText('每周同步名录。').waitFor()
  await page.getByText('每天 777 次').waitFor()

  step('a name that another has, and what lies beyond the own divisions, are refused')
  await registered(`${name}乙`)
  await page.getByRole('button', { name: '修改' }).click()
  await dialog(page).getByLabel('名称').fill(`${name}乙`)
  await dialog(page).getByRole('button', { name: '保存' }).click()
  await dialog(page).getByText('已有系统叫这个名称').waitFor()
  await dialog(page).getByRole('combobox', { name: '在哪些区划' }).fill('天津市')
  await dialog(page).getByRole('combobox', { name: '在哪些区划' }).press('Enter')
  await dialog(page).getByLabel('移除天津市').waitFor()
  await dialog(page).getByRole('button', { name: '保存' }).click()
  await dialog(page).getByText('所选的区划里有不在你管的范围内的').waitFor()
  await dialog(page).getByRole('button', { name: '先不办' }).click()

  step('revoked meanwhile: the dialog says so, and the page shows it')
  await page.getByRole('button', { name: '发放密钥' }).click()
  const now = await api(`/api-clients/${system.id}`, { token })
  await fetch(`${base}/api/v1/api-clients/${system.id}/revocation`, {
    method: 'POST', headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'If-Match': `"${now.version}"` }, body: JSON.stringify({ reason: '停用' }),
  })
  await dialog(page).getByRole('button', { name: '发放密钥' }).click()
  await dialog(page).getByText('这一页已换成现在的样子').waitFor()
  await dialog(page).getByRole('button', { name: '发放密钥' }).click()
  await dialog(page).getByText('记录的状态已不能这样办').waitFor()
  await dialog(page).getByRole('button', { name: '先不办' }).click()
  await page.getByText('已撤销', { exact: true }).waitFor()
})

journey('who looks after no systems has no such page', async ({ person }) => {
  const { page } = await person('sample-qinghe-member')
  assert.equal(await page.getByRole('link', { name: '对接系统' }).count(), 0)
  await page.goto('/systems')
  await page.waitForURL((url) => url.pathname === '/not-allowed')
})

for (const view of [{ width: 1280, scheme: 'light', language: 'zh-CN' }, { width: 390, scheme: 'dark', language: 'en' }]) {
  journey(`systems are looked after accessibly, ${view.width} px, ${view.scheme}, ${view.language}`, async ({ come, person, step }) => {
    const { system } = await registered(`可读性${Date.now().toString(36)}`)
    const manager = await person(MANAGER, view)
    const { page } = manager
    const close = async () => {
      await page.getByRole('dialog').locator('.tx-btn').last().click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    step('the list, and registering')
    await page.goto('/systems?sort=expiresOn')
    await check(manager, 'systems')
    await page.locator('main .tx-btn--seal').click()
    await page.getByRole('dialog').locator('button[type=submit]').click()
    await page.getByRole('dialog').locator('.err').first().waitFor()
    await check(manager, 'registering')
    await close()
    step('a system, its keys and every question')
    await page.goto(`/systems/${system.id}`)
    await check(manager, 'a system without a key')
    await page.locator('main .tx-btn--seal').click()
    await page.getByRole('dialog').waitFor()
    await check(manager, 'issuing a key')
    await page.getByRole('dialog').locator('input[type=radio]').nth(1).check()
    await page.getByRole('dialog').locator('button[type=submit]').click()
    const key = await page.getByRole('dialog').locator('input[readonly]').inputValue()
    await check(manager, 'a new key')
    await close()
    await call(key)
    await page.reload()
    await check(manager, 'a system with a key')
    for (const [index, what] of ['rotating', 'revoking a key'].entries()) {
      await page.locator('main tbody .tx-btn').nth(index).click()
      await page.getByRole('dialog').waitFor()
      await check(manager, what)
      await close()
    }
    for (const [index, what] of ['changing', 'revoking'].entries()) {
      await page.locator('.tx-side .tx-btn').nth(index).click()
      await page.getByRole('dialog').waitFor()
      await check(manager, what)
      await close()
    }
    step('the security administrator sees all')
    const security = await come(view)
    await security.page.goto('/sign-in')
    await signIn(security.page, await securityAdministrator())
    await security.page.waitForURL((url) => url.pathname === '/people')
    await security.page.goto('/systems?division=110000')
    await security.page.locator('tbody a').first().waitFor()
    await check(security, 'all systems')
  })
}
