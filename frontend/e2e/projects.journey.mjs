import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { account, api, journey, open } from './people.mjs'
import { check, closeBrowser, openBrowser } from './support.mjs'

/** A project goes on: the department sees that it stands still, a body reports and plans, and everybody reads it. */
before(openBrowser)
after(closeBrowser)

/** A project of two bodies, begun beside the browser. */
async function begun() {
  const both = await Promise.all(['sample-qinghe-member', 'sample-haihe-member'].map(async (name) => open(await account(name))))
  const parties = both.map((session) => ({ organizationId: session.account.grants.find((grant) => grant.organization).organization.id }))
  const signing = await api('/signings', { method: 'POST', token: both[0].token, body: {
    kind: 'PROJECT', title: `阅读课项目 ${Date.now().toString(36)}`, clauses: ['双方在八所小学合办阅读课。'], parties } })
  const body = { textNumber: signing.text.number, textHash: signing.text.hash }
  let after
  for (const [at, session] of both.entries()) {
    after = await api(`/signings/${signing.id}/parties/${signing.parties[at].id}/confirmation`, { method: 'POST', token: session.token, body })
  }
  return after.project
}

journey('a project is reported on and completed', async ({ come, person, step }) => {
  const project = await begun()

  step('the department sees what stands still')
  const desk = await person('sample-hebei-officer')
  await desk.page.goto('/stalled-projects')
  await desk.page.getByRole('heading', { name: '停滞的项目', level: 1 }).waitFor()
  await desk.page.getByText('很久没有进展').first().waitFor()
  await check(desk, 'stalled projects')
  await desk.page.getByRole('link', { name: '山区儿童阅读与科学角（示例）' }).click()
  await desk.page.getByRole('button', { name: '终止项目' }).waitFor()
  assert.equal(await desk.page.getByRole('button', { name: '填报项目进展' }).count(), 0)

  step('a body of the project reports')
  const visit = await person('sample-qinghe-member', { width: 390 })
  const { page } = visit
  await page.goto(`/projects/${project.id}`)
  await page.getByRole('button', { name: '填报项目进展' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '填报', exact: true }).click()
  await dialog.getByText('请填 0 到 100 的整数。').waitFor()
  await dialog.getByLabel('完成百分之几').fill('60')
  await dialog.getByLabel('做到了什么').fill('八所小学的阅读课已经开讲。')
  await dialog.getByLabel('下一步').fill('培训第二批志愿者。')
  await check(visit, 'a report on a phone')
  await dialog.getByRole('button', { name: '填报', exact: true }).click()
  await page.getByText('八所小学的阅读课已经开讲。').waitFor()

  step('and plans')
  await page.getByRole('button', { name: '加一个节点' }).click()
  await dialog.getByLabel('要达到什么').fill('首批小学开课')
  await dialog.getByLabel('计划日期').fill('2026-03-01')
  await dialog.getByRole('button', { name: '保存' }).click()
  await page.getByText('已逾期').waitFor()
  await page.getByRole('button', { name: '改动节点“首批小学开课”' }).click()
  await dialog.getByLabel('达到日期').fill('2026-03-02')
  await dialog.getByRole('button', { name: '保存' }).click()
  await page.getByText('2026-03-02 达到').waitFor()
  await check(visit, 'progress on a phone')

  step('a visitor reads it, in English and in the dark')
  const visitor = await come({ scheme: 'dark', language: 'en' })
  await visitor.page.goto(`/projects/${project.id}`)
  await visitor.page.getByRole('progressbar', { name: 'Progress' }).waitFor()
  assert.equal(await visitor.page.getByRole('button', { name: 'Report progress' }).count(), 0)
  await check(visitor, 'progress for a visitor in the dark')

  step('it is completed, with a reason that everybody reads')
  await page.getByRole('button', { name: '完成项目' }).click()
  await dialog.getByLabel('理由').fill('各项任务都已做完。')
  await dialog.getByRole('button', { name: '确认完成' }).click()
  await page.getByText('各项任务都已做完。').waitFor()
  assert.equal(await page.getByRole('button', { name: '填报项目进展' }).count(), 0)
  await visitor.page.reload()
  await visitor.page.getByText('各项任务都已做完。').waitFor()
})
