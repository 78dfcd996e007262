import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { journey } from './people.mjs'
import { check, closeBrowser, firstId, openBrowser, settled } from './support.mjs'

/** Whom to turn to: entered by the organization, masked for the department, shown in full for a purpose, unknown to everybody else. */
const TELEPHONE = '13910075678'
const NAME = '青禾社区服务促进会'

before(openBrowser)
after(closeBrowser)

const contact = (page) => page.getByRole('region', { name: '联系方式' })
const box = (page, label) => page.getByRole('textbox', { name: new RegExp(`^${label}`) })
async function open(page, path) {
  await page.goto(path)
  await settled(page)
}
const organization = () => firstId(`/organizations?q=${encodeURIComponent(NAME)}`)

/** What an earlier run has left. */
async function takeAway(page, id) {
  const boxes = await page.getByRole('checkbox').all()
  if (boxes.length === 0) return
  for (const one of boxes) await one.check()
  await page.getByRole('button', { name: '保存' }).click()
  await page.waitForURL((url) => url.pathname === `/organizations/${id}`)
  await contact(page).getByText('还没有填写。').waitFor()
  await contact(page).getByRole('link', { name: '填写或修改' }).click()
  await settled(page)
}

journey('a contact is entered, and seen in full only for a purpose', async ({ come, person, step }) => {
  const id = await organization()

  step('the organization enters it')
  const own = await person('sample-qinghe-member')
  await open(own.page, '/work')
  await own.page.getByRole('link', { name: '联系方式' }).click()
  await settled(own.page)
  await takeAway(own.page, id)
  await box(own.page, '联系人').fill('张三丰')
  await box(own.page, '电话').fill('12345')
  await box(own.page, '开户银行').fill('中国工商银行北京通州支行')
  await own.page.getByRole('button', { name: '保存' }).click()
  await own.page.getByText('三项要一起填').first().waitFor()
  await box(own.page, '户名').fill('青禾促进会')
  await box(own.page, '银行账号').fill('0200000009000012345')
  await own.page.getByRole('button', { name: '保存' }).click()
  await own.page.getByText('写法不对。').waitFor()
  await box(own.page, '电话').fill(TELEPHONE)
  await own.page.getByRole('button', { name: '保存' }).click()
  await own.page.waitForURL((url) => url.pathname === `/organizations/${id}`)
  await contact(own.page).getByText('139****5678').waitFor()
  const stored = await own.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))
  assert.ok(!stored.includes(TELEPHONE), 'the browser keeps none of it')

  step('one value is changed without the others being shown')
  await contact(own.page).getByRole('link', { name: '填写或修改' }).click()
  await settled(own.page)
  await own.page.getByText('现为 张*；不改就留空。').waitFor()
  await box(own.page, '电子邮箱').fill('zhang@example.org')
  await own.page.getByRole('button', { name: '保存' }).click()
  await contact(own.page).getByText('z***@example.org').waitFor()
  await contact(own.page).getByText('139****5678').waitFor()

  step('the department of its division sees it masked, and in full for a purpose')
  const officer = await person('sample-beijing-officer')
  await open(officer.page, `/organizations/${id}`)
  await contact(officer.page).getByText('139****5678').waitFor()
  assert.equal(await officer.page.getByText(TELEPHONE).count(), 0)
  await contact(officer.page).getByRole('button', { name: '查看完整' }).click()
  const dialog = officer.page.getByRole('dialog')
  await dialog.getByRole('button', { name: '查看', exact: true }).click()
  await dialog.getByText('请填写这一项。').waitFor()
  await dialog.getByLabel('用途').selectOption('VERIFICATION')
  await dialog.getByLabel('说明').fill('核对年度项目清单')
  await dialog.getByRole('button', { name: '查看', exact: true }).click()
  await contact(officer.page).getByText(TELEPHONE).waitFor()

  step('it is hidden again when the page is left')
  await officer.page.getByRole('navigation').getByRole('link', { name: '社会组织', exact: true }).click()
  await settled(officer.page)
  await officer.page.goBack()
  await contact(officer.page).getByText('139****5678').waitFor()
  assert.equal(await officer.page.getByText(TELEPHONE).count(), 0)

  step('the organization reads who saw it, and what for')
  await open(own.page, `/organizations/${id}`)
  await contact(own.page).getByText('修改与查看记录').click()
  await contact(own.page).getByText('信息核实：核对年度项目清单').first().waitFor()

  step('nobody else knows of it')
  const visitor = await come()
  await visitor.page.goto(`/organizations/${id}`)
  await settled(visitor.page)
  const other = await person('sample-haihe-member')
  await open(other.page, `/organizations/${id}`)
  for (const page of [visitor.page, other.page]) assert.equal(await contact(page).count(), 0)
})

for (const view of [{ width: 1280, scheme: 'light', language: 'zh-CN' }, { width: 390, scheme: 'dark', language: 'en' }]) {
  journey(`contacts are accessible, ${String(view.width)} px, ${view.scheme}, ${view.language}`, async ({ person, step }) => {
    const id = await organization()
    const visit = await person('sample-qinghe-member', view)
    for (const path of ['/work/contact', `/organizations/${id}`]) {
      step(path)
      await open(visit.page, path)
      await check(visit, path)
    }
    step('who changed it and who saw it')
    await visit.page.locator('main details summary').last().click()
    await visit.page.locator('main details ol').waitFor()
    await check(visit, 'showings')
    step('the question')
    await visit.page.locator('main section button').first().click()
    await visit.page.getByRole('dialog').waitFor()
    await check(visit, 'question')
  })
}
