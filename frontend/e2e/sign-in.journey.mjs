import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { administrator, follow, journey, NEW_PASSWORD, signIn } from './people.mjs'
import { check, closeBrowser, openBrowser } from './support.mjs'

before(openBrowser)
after(closeBrowser)

journey('the first administrator sets a password, and signs out', async ({ come, step }) => {
  const admin = await administrator()
  const visit = await come()
  const { page } = visit
  step('sign in')
  await page.goto('/')
  await page.getByRole('link', { name: '登录' }).click()
  await signIn(page, { ...admin, password: 'not the password' })
  await page.getByRole('alert').getByText('没有登录成功').waitFor()
  await signIn(page, admin)
  await page.waitForURL((url) => url.pathname !== '/sign-in')
  if (new URL(page.url()).pathname === '/password') {
    step('the one-time password must be changed before anything else')
    await follow(page, '/review')
    await page.getByText('一次性密码').waitFor()
    await page.getByLabel('现在的密码', { exact: true }).fill(admin.password)
    await page.getByLabel('新密码', { exact: true }).fill('short')
    await page.getByRole('button', { name: '改好，继续' }).click()
    await page.getByText('至少 12 个字符，还差 7 个。').waitFor()
    await page.getByLabel('新密码', { exact: true }).fill(NEW_PASSWORD)
    await page.getByRole('button', { name: '改好，继续' }).click()
    await page.waitForURL((url) => url.pathname === '/review')
    admin.password = NEW_PASSWORD
  }
  await page.getByRole('heading', { name: '待审核', level: 1 }).waitFor({ state: 'attached' })

  step('the token is in no storage, so a reload asks to sign in again and comes back')
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie)
  assert.ok(!/token|bearer/i.test(stored), stored)
  await page.reload()
  await page.getByText('这一页要登录后才能看').waitFor()
  await signIn(page, admin)
  await page.waitForURL((url) => url.pathname === '/review')

  step('the sample data is the administrator\'s')
  await follow(page, '/sample-data')
  await check(visit, 'sample data')

  step('sign out')
  await page.locator('summary').filter({ hasText: '系统管理员' }).click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('link', { name: '登录' }).waitFor()
  await follow(page, '/review')
  await page.getByRole('heading', { name: '登录' }).waitFor()
})

journey('pages of others are not shown', async ({ person }) => {
  const visit = await person('sample-qinghe-member')
  const { page } = visit
  await follow(page, '/review')
  await page.getByRole('heading', { name: '你的账号不办这一类事' }).waitFor()
  await check(visit, 'not allowed')
  await page.getByRole('link', { name: '回到我的工作台' }).click()
  await page.getByRole('heading', { name: '等我们办的' }).waitFor()
})
