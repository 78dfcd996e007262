import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { check, closeBrowser, firstId, openBrowser, read, visitor } from './support.mjs'

/** What anybody sees without signing in, on the published facts. */
const VIEWS = [
  { width: 1280, scheme: 'light', language: 'zh-CN' },
  { width: 390, scheme: 'dark', language: 'en' },
]
const q = encodeURIComponent
const ADDRESSES = {
  'overview of a zone': () => '/',
  'overview of a zone of cities': () => '/?zone=GBA',
  'organizations': () => '/organizations?zone=JJJ',
  'an organization': async () => `/organizations/${await firstId(`/organizations?q=${q('慈弘')}`)}`,
  'intentions': () => '/intentions',
  'an intention': async () => `/intentions/${await firstId('/intentions')}`,
  'signings': () => '/signings',
  'a signing from a source': async () => `/signings/${await firstId(`/signings?q=${q('南沙')}`)}`,
  'a signing in force': async () => `/signings/${await firstId('/signings?basis=CONFIRMED&status=EFFECTIVE')}`,
  'projects': () => '/projects',
  'a project': async () => `/projects/${await firstId(`/projects?q=${q('悦读')}`)}`,
  'funding records': () => '/funding-records',
  'a funding record': async () => `/funding-records/${await firstId('/funding-records')}`,
  'beneficiary records': () => '/beneficiary-records',
  'records behind a number': () => '/metrics/signings/records?zone=JJJ',
  'figures': () => '/figures?zone=JJJ',
  'about a figure': async () => `/figures?about=figure:${await firstId(`/figures?q=${q('涉及资金')}`)}`,
  'events': () => '/events',
  'an event': async () => `/events/${await firstId(`/events?q=${q('十年')}`)}`,
  'policies': () => '/policies',
  'a policy': async () => `/policies/${await firstId('/policies')}`,
  'cases': () => '/cases',
  'search': () => `/search?q=${q('养老')}`,
  'nothing': () => '/no-such-page',
}

before(openBrowser)
after(closeBrowser)

describe('every public page is accessible, fits the window and raises no error', () => {
  for (const view of VIEWS) {
    for (const [name, address] of Object.entries(ADDRESSES)) {
      it(`${name}, ${view.width} px, ${view.scheme}, ${view.language}`, async () => {
        const visit = await visitor(view)
        await visit.page.goto(await address())
        await visit.page.getByRole('heading', { level: 1 }).waitFor()
        await check(visit, name)
        await visit.close()
      })
    }
  }
})

describe('a reader', () => {
  it('finds the published intentions of 2024 with both documents, and the computed number beside', async () => {
    const visit = await visitor()
    const { page } = visit
    await page.goto('/?zone=JJJ&year=2024')
    await page.getByRole('link', { name: '项目意向：184个' }).click()
    const panel = page.getByRole('dialog')
    await panel.getByText('2 个来源').waitFor()
    assert.equal(await panel.getByText('印作').count(), 2)
    assert.match(await panel.innerText(), /记录计算\s*\d+ 项/)
    await check(visit, 'panel about a number')
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'detached' })
    assert.equal(new URL(page.url()).searchParams.get('about'), null)
    await visit.close()
  })

  it('opens a computed number down to exactly its records', async () => {
    const visit = await visitor()
    const { page } = visit
    const { lines } = await read('/metrics?zone=JJJ&groupBy=year')
    const line = lines.find((one) => one.code === 'signings' && one.dimensions.year && one.records > 0)
    assert.ok(line, 'there is a year with signings')
    await page.goto(`/?about=${q(`metric:signings?zone=JJJ&year=${line.dimensions.year}`)}`)
    await page.getByRole('dialog').getByRole('link', { name: '逐条打开' }).click()
    await page.getByRole('heading', { name: '背后的记录：签约' }).waitFor()
    await page.getByText(`共 ${line.records - line.recordsHidden} 条`).waitFor()
    await page.getByRole('rowheader').first().getByRole('link').click()
    await page.getByRole('heading', { name: '签约方与确认' }).waitFor()
    await visit.close()
  })

  it('narrows a list by search and filter, and shares it as its address', async () => {
    const visit = await visitor()
    const { page } = visit
    await page.goto('/organizations')
    await page.getByRole('searchbox').fill('基金会')
    await page.waitForURL(/q=/)
    await page.getByRole('group', { name: '类型' }).getByRole('link', { name: '基金会' }).click()
    await page.waitForURL(/type=FOUNDATION/)
    const { total } = await read(`/organizations?q=${q('基金会')}&type=FOUNDATION&kind=SOCIAL_ORGANIZATION`)
    await page.getByText(`共 ${total.count} 家`).waitFor()
    const other = await visitor()
    await other.page.goto(page.url())
    await other.page.getByText(`共 ${total.count} 家`).waitFor()
    await other.close()
    await visit.close()
  })

  it('keeps language, scheme of light and large type', async () => {
    const visit = await visitor()
    const { page } = visit
    await page.goto('/')
    await page.getByRole('button', { name: '适老', exact: true }).click()
    await page.getByRole('button', { name: '深色' }).first().click()
    await page.locator('summary', { hasText: '简' }).click()
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('link', { name: 'Organizations', exact: true }).waitFor()
    const classes = await page.evaluate(() => document.documentElement.className)
    assert.match(classes, /dark/)
    assert.match(classes, /elder/)
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
    await check(visit, 'large type in the dark')
    await visit.close()
  })
})
