import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { account, api, journey, open } from './people.mjs'
import { check, closeBrowser, openBrowser } from './support.mjs'

before(openBrowser)
after(closeBrowser)

const FIRST = '北京青禾社区服务促进会（示例）'
const day = (offset) => new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)
const bodyOf = (session) => session.account.grants.find((grant) => grant.organization).organization.id

/** A signing at the event that one party has confirmed already; gives what confirms for the other. */
async function almostSigned(event, title) {
  const first = await open(await account('sample-qinghe-member'))
  const second = await open(await account('sample-haihe-member'))
  const signing = await api('/signings', { method: 'POST', token: first.token, body: {
    kind: 'STRATEGIC', title, eventId: event, clauses: ['双方合办养老护理实训，每年两期。'],
    parties: [{ organizationId: bodyOf(first), role: '甲方' }, { organizationId: bodyOf(second), role: '乙方' }],
  } })
  const confirm = (session) => {
    const party = signing.parties.find((one) => one.organization.id === bodyOf(session))
    return api(`/signings/${signing.id}/parties/${party.id}/confirmation`, { method: 'POST', token: session.token, body: { textNumber: signing.text.number, textHash: signing.text.hash } })
  }
  await confirm(first)
  return () => confirm(second)
}

journey('a department runs an event, an organization comes, and a signing appears on the screen of the hall', async ({ come, person, step }) => {
  const name = `雄安交流会 ${Date.now().toString(36)}`
  const { page: officer, ...officerVisit } = await person('sample-beijing-officer')
  step('drafted, with its programme and places')
  await officer.goto('/events')
  await officer.getByRole('link', { name: '办一次活动' }).click()
  await officer.getByRole('button', { name: '存好' }).click()
  await officer.getByText('请填写这一项。').first().waitFor()
  await officer.getByLabel('名称', { exact: true }).fill(name)
  await officer.getByLabel('开始日期').fill(day(0))
  await officer.getByLabel('地点', { exact: true }).fill('雄安会展中心')
  if (await officer.getByRole('button', { name: '移除北京市民政局' }).count() === 0) {
    await officer.getByRole('combobox', { name: '主办' }).fill('北京市民政局')
    await officer.getByRole('option', { name: '北京市民政局' }).first().click()
  }
  await officer.getByLabel('报名开始').fill(day(-1))
  await officer.getByLabel('报名截止').fill(day(0))
  await officer.getByLabel(/^席位/).fill('5')
  await officer.getByRole('button', { name: '加一项日程' }).click()
  await officer.getByLabel('事项').fill('现场签约')
  await officer.getByLabel('开始', { exact: true }).fill('09:30')
  await check({ page: officer, ...officerVisit }, 'writing an event')
  await officer.getByRole('button', { name: '存好' }).click()
  await officer.getByRole('heading', { name, level: 1 }).waitFor()
  const address = new URL(officer.url()).pathname
  const id = address.split('/').at(-1)
  await officer.getByRole('button', { name: '发布活动' }).click()
  await officer.getByRole('dialog').getByRole('button', { name: '发布活动' }).click()
  await officer.getByText('已发布').first().waitFor()
  await check({ page: officer, ...officerVisit }, 'an announced event')

  step('an organization registers its delegation and has its code')
  const { page: member, ...memberVisit } = await person('sample-qinghe-member', { width: 390 })
  await member.goto(address)
  await member.getByRole('button', { name: `为${FIRST}报名` }).click()
  await member.getByRole('dialog').getByLabel('人数').fill('3')
  await member.getByRole('dialog').getByLabel(/^代表姓名/).fill('张三\n李四')
  await member.getByRole('dialog').getByRole('button', { name: '报名', exact: true }).click()
  await member.getByText('有席位').waitFor()
  await check({ page: member, ...memberVisit }, 'an own registration on a phone')
  await member.getByRole('button', { name: '签到码' }).click()
  await member.getByRole('dialog').getByRole('img', { name: '签到二维码' }).waitFor()
  const code = await member.getByRole('dialog').locator('.tx-door-code').textContent()
  await check({ page: member, ...memberVisit }, 'the own code on a phone')

  step('the screen of the hall is on, and nothing is signed yet')
  const { page: screen, ...screenVisit } = await come()
  await screen.setViewportSize({ width: 1920, height: 1080 })
  await screen.goto(`${address}/screen`)
  await screen.getByText('实时', { exact: true }).waitFor()
  await screen.getByText('签约生效后，立即在此显示。').waitFor()
  await screen.evaluate(() => { window.neverReloaded = true })

  step('it is checked in at the door, once')
  const { page: door, ...doorVisit } = await person('sample-beijing-officer', { width: 390 })
  await door.goto(`${address}/check-in`)
  await door.getByLabel('签到码').fill('ZZZZZ-ZZZZZ')
  await door.getByRole('button', { name: '签到', exact: true }).click()
  await door.getByText('这个活动没有这个签到码。').waitFor()
  await door.getByLabel('签到码').fill(code)
  await door.getByRole('button', { name: '签到', exact: true }).click()
  await door.getByText(`${FIRST}已签到，3 人`).waitFor()
  await door.getByLabel('签到码').fill(code.toLowerCase().replace('-', ''))
  await door.getByRole('button', { name: '签到', exact: true }).click()
  await door.getByText(`${FIRST}早已签到，3 人`).waitFor()
  await check({ page: door, ...doorVisit }, 'checking in on a phone')
  const [sheet] = await Promise.all([door.waitForEvent('download'), door.getByRole('link', { name: /XLSX/ }).click()])
  assert.match(sheet.suggestedFilename(), /\.xlsx$/)

  step('who is there and what is signed appears by itself')
  const present = screen.locator('.tx-stage__counts div', { hasText: '到场人数' })
  await present.getByText('3', { exact: true }).waitFor()
  for (const title of ['养老护理实训合作协议', '社区志愿服务合作备忘录']) {
    const confirm = await almostSigned(id, title)
    assert.equal(await screen.getByRole('heading', { name: title }).count(), 0)
    await confirm()
    await screen.getByRole('heading', { name: title, level: 2 }).waitFor()
  }
  await screen.getByRole('heading', { name: '养老护理实训合作协议', level: 3 }).waitFor()
  await screen.locator('.tx-stage__counts .first').getByText('2', { exact: true }).waitFor()
  assert.equal(await screen.evaluate(() => window.neverReloaded), true)
  await check({ page: screen, ...screenVisit }, 'the screen of a hall')
  if (process.env.PICTURES) for (const [visit, file] of [[screen, 'screen'], [door, 'door'], [officer, 'event'], [member, 'code']]) await visit.screenshot({ path: `${process.env.PICTURES}/${file}.png` })

  step('the event is over')
  await screen.goto(address)
  await screen.getByText('现场签约').waitFor()
  await officer.getByRole('button', { name: '记为已举办' }).click()
  await officer.getByRole('dialog').getByRole('button', { name: '记为已举办' }).click()
  await officer.getByText('已举办').first().waitFor()
})
