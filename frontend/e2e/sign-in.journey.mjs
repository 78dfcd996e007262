import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { administrator, journey, NEW_PASSWORD, signIn } from './people.mjs'
import { check, closeBrowser, openBrowser } from './support.mjs'

before(openBrowser)
after(closeBrowser)

journey('the first administrator sets a password, and signs out', async ({ come, step }) => {
  const admin = await administrator()
  const visit = await come()
  const { page } = visit
  step('sign in')
  const asked = []
  page.on('request', (request) => { if (request.url().includes('/api/v1/session')) asked.push(request.url()) })
  await page.goto('/')
  await page.getByRole('link', { name: '登录' }).click()
  assert.deepEqual(asked, [], 'a visitor asks for no session')
  await signIn(page, { ...admin, password: 'not the password' })
  await page.getByRole('alert').getByText('没有登录成功').waitFor()
  await signIn(page, admin)
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  if (new URL(page.url()).pathname === '/password') {
    step('the one-time password must be changed before anything else')
    await page.goto('/sample-data')
    await page.getByText('一次性密码').waitFor()
    await page.getByLabel('现在的密码', { exact: true }).fill(admin.password)
    await page.getByLabel('新密码', { exact: true }).fill('short')
    await page.getByRole('button', { name: '改好，继续' }).click()
    await page.getByText('至少 12 个字符，还差 7 个。').waitFor()
    await page.getByLabel('新密码', { exact: true }).fill(NEW_PASSWORD)
    await page.getByRole('button', { name: '改好，继续' }).click()
    await page.waitForURL((url) => url.pathname === '/sample-data')
    admin.password = NEW_PASSWORD
  }
  await page.getByRole('heading', { name: '示例数据', level: 1 }).waitFor()

  step('the token is out of reach of scripts, and the session outlives a reload')
  const readable = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie)
  const [cookie] = (await page.context().cookies()).filter((one) => one.name === '__Host-tongxin')
  assert.ok(cookie.httpOnly && cookie.secure && cookie.sameSite === 'Strict', JSON.stringify(cookie))
  assert.ok(!readable.includes(cookie.value) && !/token|bearer/i.test(readable), readable)
  await page.reload()
  await page.getByRole('heading', { name: '示例数据', level: 1 }).waitFor()
  await page.locator('summary').filter({ hasText: '系统管理员' }).waitFor()

  await check(visit, 'sample data')

  step('sign out')
  await page.locator('summary').filter({ hasText: '系统管理员' }).click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('link', { name: '登录' }).waitFor()
  await page.goto('/sample-data')
  await page.getByRole('heading', { name: '登录' }).waitFor()
  assert.deepEqual(await page.context().cookies(), [], 'nothing is left of the session')
})

journey('pages of others are not shown', async ({ person }) => {
  const visit = await person('sample-qinghe-member')
  const { page } = visit
  await page.goto('/review')
  await page.getByRole('heading', { name: '你的账号不办这一类事' }).waitFor()
  await check(visit, 'not allowed')
  await page.getByRole('link', { name: '回到我的工作台' }).click()
  await page.getByRole('heading', { name: '等我们办的' }).waitFor()
})
