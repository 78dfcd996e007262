import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { account, api, journey, open } from './people.mjs'
import { check, closeBrowser, openBrowser } from './support.mjs'

/** A signing from its text to its end: revised, confirmed by each party, declined, taken back. */
before(openBrowser)
after(closeBrowser)

const FIRST = '北京青禾社区服务促进会（示例）'
const SECOND = '天津海河养老服务中心（示例）'
const VIEWS = [{ width: 1280, scheme: 'light', language: 'zh-CN' }, { width: 390, scheme: 'dark', language: 'en' }]

/** A proposal of the first party to the second, made beside the browser. */
async function proposed(title) {
  const first = await open(await account('sample-qinghe-member'))
  const second = await open(await account('sample-haihe-member'))
  const body = (session) => session.account.grants.find((grant) => grant.organization).organization.id
  return api('/signings', { method: 'POST', token: first.token, body: {
    kind: 'STRATEGIC', title, clauses: ['双方合办养老护理实训，每年两期。', '费用各自承担。'], parties: [{ organizationId: body(first), role: '甲方' }, { organizationId: body(second), role: '乙方' }],
  } })
}
const unique = () => Date.now().toString(36)

journey('the text is revised, read and confirmed by each party', async ({ person, step }) => {
  const title = `养老护理实训合作协议 ${unique()}`
  const signing = await proposed(title)
  const { page: first } = await person('sample-qinghe-member')

  step('another version before anybody has confirmed')
  await first.goto(`/signings/${signing.id}`)
  await first.getByText('费用各自承担。').waitFor()
  await first.getByRole('button', { name: '修改文本' }).click()
  await first.getByLabel('正文').fill('双方合办养老护理实训，每年四期。\n费用各自承担。')
  await first.getByRole('button', { name: '存为新的一版' }).click()
  await first.getByText('第 2 版').waitFor()
  await first.getByText('以前的 1 版').click()
  await first.getByText('双方合办养老护理实训，每年两期。').waitFor()

  step('the first confirms what is shown once more')
  await first.getByRole('button', { name: `代表${FIRST}确认` }).click()
  await first.getByRole('dialog').getByText('双方合办养老护理实训，每年四期。').waitFor()
  await first.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click()
  await first.getByText('2 方中 1 方已确认').waitFor()
  await first.getByRole('button', { name: '修改文本' }).waitFor({ state: 'detached' })

  step('the last one makes it take effect')
  const { page: second } = await person('sample-haihe-member')
  await second.goto(`/signings/${signing.id}`)
  await second.getByRole('button', { name: `代表${SECOND}确认` }).click()
  await second.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click()
  await second.getByText('各方都已确认，签约生效。').waitFor()

  step('its parties have the proof')
  const saving = second.waitForEvent('download')
  await second.getByRole('link', { name: '存下签约证明' }).click()
  const file = await (await saving).createReadStream()
  let kept = ''
  for await (const part of file) kept += part
  assert.deepEqual(JSON.parse(kept).statement.parties.map((party) => party.name), [FIRST, SECOND])

  step('they propose a renewal under it')
  await second.getByText('后续协议').click()
  await second.getByRole('link', { name: '续签' }).click()
  await second.getByRole('button', { name: '请各方确认' }).click()
  await second.getByRole('dialog').getByRole('button', { name: '请各方确认' }).click()
  await second.getByText('上一级协议').waitFor()
  await second.getByRole('link', { name: title, exact: true }).first().waitFor()

  step('the department of its division voids it with a reason')
  const { page: officer } = await person('sample-beijing-officer')
  await officer.goto(`/signings/${signing.id}`)
  await officer.getByRole('button', { name: '作废', exact: true }).click()
  await officer.getByRole('dialog').getByRole('button', { name: '作废' }).click()
  await officer.getByText('请填写这一项。').waitFor()
  await officer.getByRole('dialog').getByLabel('理由').fill('期数写错，另立一份。')
  await officer.getByRole('dialog').getByRole('button', { name: '作废' }).click()
  await officer.getByText('期数写错，另立一份。').first().waitFor()

  step('another takes its place')
  await first.goto(`/signings/${signing.id}`)
  await first.getByText('后续协议').click()
  await first.getByRole('link', { name: '另立一份取代' }).click()
  await first.getByRole('heading', { name: '拟一份签约' }).waitFor()
  assert.match(await first.getByLabel('正文').inputValue(), /^双方合办养老护理实训，每年四期。\n费用各自承担。$/)
  await first.getByRole('button', { name: '请各方确认' }).click()
  await first.getByRole('dialog').getByRole('button', { name: '请各方确认' }).click()
  await first.getByText('取代', { exact: true }).waitFor()
})

for (const view of VIEWS) {
  journey(`a party declines, and all of it is accessible, ${view.width} px, ${view.language}`, async ({ person, step }) => {
    const signing = await proposed(`护理实训合作协议 ${unique()}`)
    const visit = await person('sample-haihe-member', view)
    const { page } = visit
    await page.goto(`/signings/${signing.id}`)
    await check(visit, 'to confirm')

    step('confirming')
    await page.locator('.tx-acts .tx-btn--seal').click()
    await page.getByRole('dialog').waitFor()
    await check(visit, 'confirming')
    await page.keyboard.press('Escape')

    step('declining')
    await page.getByRole('button', { name: view.language === 'en' ? `Decline for ${SECOND}` : `不签（代表${SECOND}）` }).click()
    await page.getByRole('dialog').locator('textarea').fill('费用须另行商定。')
    await check(visit, 'declining')
    await page.getByRole('dialog').locator('button[type=submit]').click()
    await page.getByText('费用须另行商定。').first().waitFor()
    await check(visit, 'declined')
  })
}
