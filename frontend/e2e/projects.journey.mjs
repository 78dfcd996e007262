import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { account, api, journey, open } from './people.mjs'
import { check, closeBrowser, openBrowser } from './support.mjs'

/** A project goes on: the department sees that it stands still, a body reports and plans, and everybody reads it. */
before(openBrowser)
after(closeBrowser)

journey('a project that stood still is reported on and completed', async ({ come, person, step }) => {
  const office = await open(await account('sample-beijing-officer'))
  const mine = await open(await account('sample-qinghe-member'))
  const organization = mine.account.grants.find((grant) => grant.organization).organization.id
  const projects = await api(`/projects?organization=${organization}&status=UNDERWAY&limit=200`, { token: mine.token })
  const stalled = await api('/stalled-projects?limit=200', { token: office.token })
  const project = projects.items.find((one) => stalled.items.some((still) => still.id === one.id)) ?? projects.items[0]
  assert.ok(project, 'the sample data have a project that is underway')

  step('the department sees what stands still')
  const desk = await person('sample-beijing-officer')
  await desk.page.goto('/stalled-projects')
  await desk.page.getByRole('heading', { name: '停滞的项目', level: 1 }).waitFor()
  await check(desk, 'stalled projects')

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
  await page.getByText(/3月2日.*达到/).waitFor()
  await check(visit, 'progress on a phone')

  step('a visitor reads it, in English and in the dark')
  const visitor = await come({ scheme: 'dark', language: 'en' })
  await visitor.page.goto(`/projects/${project.id}`)
  await visitor.page.getByRole('progressbar', { name: 'Progress' }).waitFor()
  assert.equal(await visitor.page.getByRole('button', { name: 'Report progress' }).count(), 0)
  await check(visitor, 'progress for a visitor in the dark')

  step('it is not told as stalled any more')
  await desk.page.reload()
  await desk.page.getByRole('heading', { name: '停滞的项目', level: 1 }).waitFor()
  const after = await api('/stalled-projects?limit=200', { token: office.token })
  assert.ok(!after.items.some((one) => one.id === project.id))
})
