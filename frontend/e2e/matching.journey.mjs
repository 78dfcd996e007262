import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { account, api, journey, open } from './people.mjs'
import { check, closeBrowser, openBrowser } from './support.mjs'

before(openBrowser)
after(closeBrowser)

const TITLE = '社区助老志愿者培训（对接示例）'

async function tagged(path, token, method = 'GET', body, etag) {
  const answer = await fetch(`${process.env.BASE}/api/v1${path}`, {
    method, body: body && JSON.stringify(body),
    headers: { Authorization: `Bearer ${token}`, ...(body ? { 'Content-Type': 'application/json' } : {}), ...(etag ? { 'If-Match': etag } : {}) },
  })
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`)
  return { record: await answer.json(), etag: answer.headers.get('ETag') }
}

journey('two organizations agree on a match, and the intention is matched', async ({ person, step }) => {
  const lead = await open(await account('sample-haihe-member'))
  const leadId = lead.account.grants.find((grant) => grant.organization).organization.id
  const draft = await api('/intentions', { method: 'POST', token: lead.token, body: { leadId, content: {
    title: TITLE, year: 2026, category: 'CHARITY', summary: '培训助老志愿者。', offer: '场地与学员。', need: '讲师。', plannedFrom: '2026-11-01',
    plannedUntil: '2027-06-30', targetDivisionCodes: ['120101'] } } })

  step('the lead says on a phone what it needs, term by term, and submits')
  const { page, ...visit } = await person('sample-haihe-member', { width: 390 })
  await page.goto(`/work/intentions/${draft.id}?step=4`)
  await page.getByRole('button', { name: '加一项需要' }).click()
  await page.getByLabel('什么', { exact: true }).fill('志愿者培训课程')
  await page.getByLabel('多少').fill('6')
  await check({ page, ...visit }, 'terms on a phone')
  await page.getByRole('button', { name: '存好，下一步' }).click()
  await page.getByText('数和单位要一起填。').waitFor()
  await page.getByLabel('单位').fill('场')
  await page.getByLabel('领域').fill('社区服务')
  await page.getByRole('button', { name: '存好，下一步' }).click()
  await page.getByText('志愿者培训课程').waitFor()

  step('another organization keeps a search for its field')
  const { page: theirs, ...theirVisit } = await person('sample-qinghe-member', { scheme: 'dark' })
  await theirs.goto('/work/matches')
  await theirs.getByRole('button', { name: '存一个查询' }).click()
  await theirs.getByRole('dialog').getByLabel('名称').fill('社区服务的意向')
  await theirs.getByRole('dialog').getByLabel('领域').fill('社区服务')
  await theirs.getByRole('button', { name: '存下' }).click()
  await theirs.getByRole('button', { name: '新增 0：社区服务的意向' }).waitFor()
  await check({ page: theirs, ...theirVisit }, 'matches before there are any, with a saved search')
  let now = await tagged(`/intentions/${draft.id}`, lead.token)
  now = await tagged(`/intentions/${draft.id}/submission`, lead.token, 'POST', undefined, now.etag)
  const officer = await open(await account('sample-tianjin-officer'))
  await tagged(`/intentions/${draft.id}/acceptance`, officer.token, 'POST', undefined, now.etag)

  step('the lead is shown who might fit, and why')
  await page.goto(`/intentions/${draft.id}`)
  await page.getByText('业务领域有“社区服务”').first().waitFor()
  await page.getByText(/评估 4A，有效至/).first().waitFor()
  await check({ page, ...visit }, 'suggestions on a phone')

  step('the other organization is told of it, and shows interest')
  await theirs.goto('/work/matches')
  await theirs.getByRole('button', { name: '新增 1：社区服务的意向' }).click()
  await theirs.getByRole('button', { name: '都看过了' }).click()
  await theirs.getByRole('button', { name: '新增 0：社区服务的意向' }).waitFor()
  await theirs.getByRole('button', { name: `表示有意：${TITLE}` }).click()
  await theirs.getByText('等对方答复 1').waitFor()

  step('the lead reads it, writes back and agrees')
  await page.goto('/work/matches')
  await page.getByText('等我们答复 1').waitFor()
  await page.getByRole('link', { name: TITLE }).first().click()
  await page.getByLabel('写给对方').fill('场地可容六十人，请问课程从几月起？')
  await page.getByRole('button', { name: '发送' }).click()
  await page.getByText('场地可容六十人').last().waitFor()
  await check({ page, ...visit }, 'a match on a phone')
  await page.getByRole('button', { name: '同意对接' }).click()
  await page.getByText('已约定').first().waitFor()

  step('both see it, and everybody sees that the intention is matched')
  await theirs.goto('/work/matches')
  await theirs.getByText(/已约定 \d/).waitFor() // other journeys may have agreed on others
  await theirs.getByRole('link', { name: TITLE }).first().click()
  await theirs.getByText('场地可容六十人').waitFor()
  await check({ page: theirs, ...theirVisit }, 'the match as the partner sees it')
  assert.equal((await api(`/intentions/${draft.id}`)).status, 'MATCHED')
})
