import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { account, api, journey, open } from './people.mjs'
import { check, closeBrowser, openBrowser } from './support.mjs'

before(openBrowser)
after(closeBrowser)

/** A completed intention of the account's own organization. */
async function completedOf(username) {
  const { token } = await open(await account(username))
  for (const { id } of (await api('/intentions?status=COMPLETED&limit=200', { token })).items) {
    const { steps } = await api(`/intentions/${id}/steps`, { token })
    if (steps.includes('REVIVE')) return api(`/intentions/${id}`, { token })
  }
  throw new Error(`${username} has no completed intention in the sample data`)
}

journey('an organization revives an intention for the next year, and each of the two names the other', async ({ come, person, step }) => {
  const { id: original, title, year } = await completedOf('sample-haihe-member')
  const { page, ...visit } = await person('sample-haihe-member', { width: 390, scheme: 'dark' })
  await page.goto(`/intentions/${original}`)

  step('a year that is not later is refused, at its field')
  await page.getByRole('button', { name: '续报到下一年度' }).click()
  await page.getByLabel('续报的年度').fill(String(year))
  await page.getByRole('dialog').getByRole('button', { name: '续报', exact: true }).click()
  await page.getByRole('dialog').getByText(`请填 ${year} 年以后的年度。`).waitFor()
  await check({ page, ...visit }, 'reviving on a phone')

  step('it is revived: a draft that says the same')
  await page.getByLabel('续报的年度').fill(String(year + 1))
  await page.getByRole('dialog').getByRole('button', { name: '续报', exact: true }).click()
  await page.waitForURL(/\/work\/intentions\/[0-9a-f-]{36}/)
  assert.equal(await page.getByLabel('名称').inputValue(), title)
  const draft = new URL(page.url()).pathname.split('/').pop()

  step('each names the other')
  await page.goto(`/intentions/${draft}`)
  await page.getByText(`续报自 ${year} 年度的这项意向`).waitFor()
  await check({ page, ...visit }, 'a revival on a phone')
  await page.getByRole('link', { name: title }).click()
  await page.getByText(`已续报到 ${year + 1} 年度`).waitFor()
  await check({ page, ...visit }, 'an intention that was revived, on a phone')

  step('once for each year')
  await page.getByRole('button', { name: '续报到下一年度' }).click()
  await page.getByLabel('续报的年度').fill(String(year + 1))
  await page.getByRole('dialog').getByRole('button', { name: '续报', exact: true }).click()
  await page.getByRole('dialog').getByText('这一年度已续报过').waitFor()

  step('others do not see the draft')
  const { page: visitor, ...visitorVisit } = await come()
  await visitor.goto(`/intentions/${original}`)
  await visitor.getByRole('heading', { name: title, level: 1 }).waitFor()
  assert.equal(await visitor.getByText(`已续报到 ${year + 1} 年度`).count(), 0)
  await check({ page: visitor, ...visitorVisit }, 'the same for a visitor')

  step('withdrawn, it makes room for another')
  await page.goto(`/intentions/${draft}`)
  await page.getByRole('button', { name: '撤回这项意向' }).click()
  await page.getByRole('dialog').getByLabel(/理由/).fill('明年另行安排。')
  await page.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click()
  await page.getByText('已撤回').first().waitFor()
})
