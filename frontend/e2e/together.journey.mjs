import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { account, api, journey, open } from './people.mjs'
import { base, check, closeBrowser, openBrowser } from './support.mjs'

before(openBrowser)
after(closeBrowser)

const PARTNER = '天津海河养老服务中心（示例）'

/** A step on the intention as it stands. */
async function act(token, intention, path, body) {
  const answer = await fetch(`${base}/api/v1/intentions/${intention.id}/${path}`, {
    method: 'POST', headers: { Authorization: `Bearer ${token}`, 'If-Match': `"${intention.version}"`, 'Content-Type': 'application/json' },
    body: body ? JSON.stringify(body) : undefined,
  })
  assert.equal(answer.status, 200, path)
  return answer.json()
}

/** A submitted intention of 青禾. */
async function submitted(title) {
  const { token, account: { grants } } = await open(await account('sample-qinghe-member'))
  const leadId = grants.find((grant) => grant.organization).organization.id
  const draft = await api('/intentions', { method: 'POST', token, body: { leadId, content: {
    title, year: 2026, category: 'CHARITY', summary: '为社区老人开办数字课堂。', offer: '课程与讲师', need: '当地的场地', plannedFrom: '2026-11-01',
    plannedUntil: '2027-12-31', budget: '120000.00', targetDivisionCodes: ['120116'] } } })
  return act(token, draft, 'submission')
}

journey('owner, partner and department work on an intention together', async ({ come, person, step }) => {
  const title = `老人数字课堂 ${Date.now().toString(36)}`
  const { id } = await submitted(title)

  step('an officer takes it in hand, asks, and is seen to have it')
  const { page: officer, ...officerVisit } = await person('sample-beijing-officer')
  await officer.goto(`/review/${id}`)
  await officer.getByRole('button', { name: '由我来办' }).click()
  await officer.getByText('由您在办').first().waitFor()
  await check({ page: officer, ...officerVisit }, 'the queue with an item in hand')
  await officer.goto(`/intentions/${id}`)
  await officer.getByLabel('留言').fill('场地是否已经落实？')
  await officer.getByLabel('针对').selectOption('/need')
  await officer.getByRole('button', { name: '发送' }).click()
  await officer.getByText('场地是否已经落实？').waitFor()
  await officer.goto(`/review/${id}`)
  await officer.getByRole('button', { name: /^受理/ }).click()
  await officer.getByRole('dialog').getByRole('button', { name: '受理' }).click()
  await officer.getByText(`已受理：${title}`).waitFor()

  step('the lead answers, and invites a partner')
  const { page: lead, ...leadVisit } = await person('sample-qinghe-member')
  await lead.goto(`/intentions/${id}`)
  await lead.getByText('场地是否已经落实？').waitFor()
  await lead.getByLabel('留言').fill('由合作方提供。')
  await lead.getByRole('button', { name: '发送' }).click()
  await lead.getByText('由合作方提供。').waitFor()
  await lead.getByRole('combobox', { name: '邀请一家单位' }).fill('海河养老')
  await lead.getByRole('option', { name: PARTNER }).click()
  await lead.getByRole('button', { name: '发出邀请' }).click()
  await lead.getByText('已邀请').first().waitFor()

  step('nobody is a partner before having said so')
  const { page: visitor, ...visit } = await come({ width: 390 })
  await visitor.goto(`/intentions/${id}`)
  assert.equal(await visitor.getByText(PARTNER).count(), 0)
  assert.equal(await visitor.getByText('由合作方提供。').count(), 0)

  step('the partner takes part, on a phone')
  const { page: partner, ...partnerVisit } = await person('sample-haihe-member', { width: 390, scheme: 'dark' })
  await partner.goto(`/intentions/${id}`)
  await partner.getByRole('button', { name: '同意参与' }).click()
  await partner.getByText('合作方', { exact: true }).first().waitFor()
  await check({ page: partner, ...partnerVisit }, 'an intention for its partner, on a phone')
  await visitor.reload()
  await visitor.getByRole('link', { name: PARTNER }).waitFor()
  await check({ page: visitor, ...visit }, 'the same for a visitor')

  step('the lead proposes an amendment, and the department accepts it')
  await lead.reload()
  await lead.getByRole('button', { name: '提出变更' }).click()
  await lead.getByLabel('理由').fill('场地由合作方提供，预算减少。')
  await lead.getByLabel('预算').fill('90000')
  await lead.getByRole('button', { name: '提交变更' }).click()
  await lead.getByRole('cell', { name: '90,000.00 元' }).waitFor()
  await check({ page: lead, ...leadVisit }, 'an open amendment with its difference')
  await officer.goto(`/intentions/${id}`)
  await officer.getByRole('cell', { name: '120,000.00 元' }).waitFor()
  await officer.getByRole('button', { name: '同意变更' }).click()
  await officer.getByText('已同意').waitFor()
  assert.equal((await api(`/intentions/${id}`)).budget, '90000.00')

  step('the lead is offered to the partner')
  await lead.reload()
  await lead.getByRole('button', { name: '移交牵头' }).click()
  await lead.getByRole('dialog').getByLabel('理由').fill('场地在对方处。')
  await lead.getByRole('dialog').getByRole('button', { name: '请其接手' }).click()
  await lead.getByText('已请其接手牵头').waitFor()
})
