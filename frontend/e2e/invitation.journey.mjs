import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { account, journey, securityAdministrator, signIn } from './people.mjs'
import { check, closeBrowser, openBrowser } from './support.mjs'

before(openBrowser)
after(closeBrowser)

const PASSWORD = 'a passphrase of the invited'

/** Fills in the dialog and reads the link, which is shown this once. */
async function invite(page, name, ...roles) {
  await page.getByRole('button', { name: '邀请', exact: true }).click()
  await page.getByRole('dialog').getByLabel('姓名').fill(name)
  for (const role of roles) await page.getByRole('dialog').getByLabel(role).check()
  await page.getByRole('button', { name: '生成链接' }).click()
  const link = await page.getByLabel('链接', { exact: true }).inputValue()
  await page.getByRole('button', { name: '好了' }).click()
  return link
}

journey('a manager invites, the invited does a first act, is locked and is out at once', async ({ come, person, step }) => {
  const stamp = Date.now().toString(36)
  const name = `新同事${stamp}`
  const manager = await person('sample-qinghe-member')
  const { page } = manager
  step('invite')
  await page.getByRole('link', { name: '人员', exact: true }).click()
  await page.getByRole('heading', { name: '人员', level: 1 }).waitFor()
  await page.getByRole('button', { name: '邀请', exact: true }).click()
  await page.getByRole('button', { name: '生成链接' }).click()
  await page.getByText('请选一个角色。').waitFor()
  await page.getByRole('button', { name: '先不办' }).click()
  const link = await invite(page, name, /^组织的工作人员/)
  assert.match(link, /\/invitation#[\w-]{43}$/)
  await page.getByText('未使用的邀请').waitFor()
  await page.getByText(name).waitFor()

  step('the invited opens the link in another window; the token goes to no address')
  const invited = await come({ width: 390 })
  const asked = []
  invited.page.on('request', (request) => asked.push(request.url()))
  await invited.page.goto(link)
  await invited.page.getByText(`邀请${name}使用同心`).waitFor()
  await check(invited, 'invitation')
  await invited.page.getByRole('button', { name: '开通账号' }).click()
  await invited.page.getByText('至少 12 个字符，还差 12 个。').waitFor()
  await invited.page.getByLabel('用户名').fill(`e2e-${stamp}`)
  await invited.page.getByLabel('密码', { exact: true }).fill(PASSWORD)
  await invited.page.getByRole('button', { name: '开通账号' }).click()
  await invited.page.getByRole('heading', { name: '等我们办的' }).waitFor()
  const token = link.split('#')[1]
  assert.ok(asked.every((url) => !url.includes(token)), 'the token stood in an address')

  step('and does a first act')
  await invited.page.getByRole('link', { name: '申报一项意向' }).click()
  await invited.page.getByLabel('名称').fill(`第一份 ${stamp}`)
  await invited.page.getByRole('button', { name: '存好离开' }).click()
  await invited.page.getByRole('link', { name: `接着写：第一份 ${stamp}` }).waitFor()

  step('the link is used up')
  const late = await come()
  await late.page.goto(link)
  await late.page.getByText('这个邀请链接不能用了').waitFor()

  step('the manager locks the account, with the reason')
  await page.getByLabel('姓名、拼音或用户名').fill(name)
  await page.getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.getByRole('button', { name: '锁定' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '锁定' }).click()
  await page.getByText('请填写这一项。').waitFor()
  await page.getByRole('dialog').getByLabel('理由').fill('已调离。')
  await page.getByRole('dialog').getByRole('button', { name: '锁定' }).click()
  await page.getByText(`已锁定：${name}`).waitFor()
  await page.getByText('已调离。').waitFor()
  await check(manager, 'locked person')

  step('who was locked is out at the next request, and does not come in again')
  await invited.page.getByRole('link', { name: `接着写：第一份 ${stamp}` }).click()
  await invited.page.getByLabel('打算做什么').fill('写到一半。')
  await invited.page.getByRole('button', { name: '存好离开' }).click()
  await invited.page.getByText('登录已到期').waitFor()
  await signIn(invited.page, { username: `e2e-${stamp}`, password: PASSWORD })
  await invited.page.getByRole('alert').getByText('没有登录成功').waitFor()

  step('unlocked, given a role, and gone')
  await page.getByRole('button', { name: '解锁' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '解锁' }).click()
  await page.getByText(`已解锁：${name}`).waitFor()
  await page.getByRole('button', { name: '给一个角色' }).click()
  await page.getByRole('dialog').getByLabel(/^组织的签约代表/).check()
  await check(manager, 'giving a role')
  await page.getByRole('dialog').getByRole('button', { name: '给一个角色' }).click()
  await page.getByText('已给：组织的签约代表').waitFor()
  await page.getByRole('button', { name: '收回“组织的签约代表' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '收回', exact: true }).click()
  await page.getByText('已收回：组织的签约代表').waitFor()
  await page.getByRole('button', { name: '登记离开' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '登记离开' }).click()
  await page.getByText(`已登记离开：${name}`).waitFor()
  await page.getByRole('link', { name, exact: true }).waitFor({ state: 'detached' })
})

journey('who has an account already takes the roles on with it; a link that is withdrawn is gone', async ({ come, person, step }) => {
  const name = `兼职${Date.now().toString(36)}`
  const { page } = await person('sample-qinghe-member')
  await page.getByRole('link', { name: '人员', exact: true }).click()
  const link = await invite(page, name, /^组织的工作人员/)
  step('sign in on the way, and add')
  const visit = await come()
  await visit.page.goto(link)
  await visit.page.getByRole('link', { name: '已有账号？先登录，再加到账号上' }).click()
  await visit.page.waitForURL((url) => url.pathname === '/sign-in')
  assert.ok(!visit.page.url().includes(link.split('#')[1]))
  await signIn(visit.page, await account('sample-haihe-member'))
  await visit.page.getByText('可以把这些角色加到这个账号上').waitFor()
  await check(visit, 'invitation for somebody who is signed in')
  await visit.page.getByRole('button', { name: '加到我的账号' }).click()
  await visit.page.getByText('新的角色已加到你的账号').waitFor()
  await visit.page.getByRole('link', { name: /青禾/ }).waitFor()

  step('the manager sees the role here only, and may not lock the whole account')
  await page.getByLabel('姓名、拼音或用户名').fill('海河')
  await page.getByRole('link', { name: '海河养老工作人员（示例）' }).click()
  await page.getByRole('button', { name: '登记离开' }).waitFor()
  assert.equal(await page.getByRole('button', { name: '锁定' }).count(), 0)
  await page.getByRole('button', { name: '登记离开' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '登记离开' }).click()
  await page.getByText('已登记离开').waitFor()

  step('withdraw another')
  const other = await invite(page, `${name}二`, /^组织的工作人员/)
  await page.getByRole('button', { name: `撤回给${name}二的邀请` }).click()
  await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click()
  await page.getByRole('button', { name: `撤回给${name}二的邀请` }).waitFor({ state: 'detached' })
  const late = await come()
  await late.page.goto(other)
  await late.page.getByText('这个邀请链接不能用了').waitFor()
})

for (const view of [{ width: 1280, scheme: 'light', language: 'zh-CN' }, { width: 390, scheme: 'dark', language: 'en' }]) {
  journey(`people are looked after accessibly, ${view.width} px, ${view.scheme}, ${view.language}`, async ({ come, person, step }) => {
    step('a department')
    const officer = await person('sample-beijing-officer', view)
    await officer.page.goto('/people')
    await check(officer, 'people of a department')
    await officer.page.locator('main .tx-btn--seal').click()
    await officer.page.getByRole('dialog').waitFor()
    await officer.page.getByRole('dialog').locator('select').selectOption({ index: 1 })
    await check(officer, 'inviting')
    step('the security administrator begins here')
    const security = await come(view)
    await security.page.goto('/sign-in')
    await signIn(security.page, await securityAdministrator())
    await security.page.waitForURL((url) => url.pathname === '/people')
    await check(security, 'all people')
    await security.page.locator('tbody a', { hasText: '京津冀协调员' }).click()
    await security.page.locator('main h1').waitFor()
    await check(security, 'a person')
    await security.page.locator('.tx-side .tx-btn').nth(1).click()
    await security.page.getByRole('dialog').waitFor()
    await check(security, 'a question')
    await security.page.getByRole('dialog').locator('.tx-btn--seal').click()
    await security.page.getByRole('dialog').locator('input[readonly]').waitFor()
    await check(security, 'a one-time password')
  })
}
