import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { account, api, journey, open } from './people.mjs'
import { check, closeBrowser, openBrowser } from './support.mjs'

/** A ceremony: the department shows a QR code, two parties confirm on their phones, and the certificate is taken home. */
before(openBrowser)
after(closeBrowser)

const FIRST = '北京青禾社区服务促进会（示例）'
const SECOND = '天津海河养老服务中心（示例）'

/** A proposal of the first party to the second, made beside the browser. */
async function proposed() {
  const [first, second] = await Promise.all(['sample-qinghe-member', 'sample-haihe-member'].map(async (name) => open(await account(name))))
  const body = (session) => session.account.grants.find((grant) => grant.organization).organization.id
  return api('/signings', { method: 'POST', token: first.token, body: {
    kind: 'FRAMEWORK', title: `养老护理框架协议 ${Date.now().toString(36)}`, clauses: ['双方合办养老护理实训，每年两期。'],
    parties: [{ organizationId: body(first), role: '甲方' }, { organizationId: body(second), role: '乙方' }],
  } })
}

journey('two parties confirm by one-time links on phones', async ({ come, person, step }) => {
  const signing = await proposed()
  const desk = await person('sample-beijing-officer')
  const hall = desk.page
  await hall.goto(`/signings/${signing.id}`)

  /** The link that the screen shows, to be opened on a phone. */
  async function shown(name, label = `为${name}出示二维码`) {
    await hall.getByRole('button', { name: label }).click()
    await hall.getByRole('dialog').getByRole('img', { name: '一次性确认链接的二维码' }).waitFor()
    return hall.getByLabel('不能扫码时，把链接发给本人').inputValue()
  }

  step('a link that is withdrawn is good for nothing')
  const withdrawn = await shown(FIRST)
  await check(desk, 'the code on the screen')
  await hall.getByRole('button', { name: '关上' }).click()
  await hall.getByRole('button', { name: `收回给${FIRST}的链接` }).click()
  await hall.getByText('已收回').waitFor()
  const phone = await come({ width: 390 })
  await phone.page.goto(withdrawn)
  await phone.page.getByText('链接已收回').waitFor()

  step('the first confirms on a phone')
  const link = await shown(FIRST)
  assert.match(link, /\/confirm#[A-Za-z0-9_-]{43}$/)
  await phone.page.goto(link)
  await phone.page.getByText('双方合办养老护理实训，每年两期。').waitFor()
  await check(phone, 'to confirm on a phone')
  await phone.page.getByRole('button', { name: '确认签约' }).click()
  await phone.page.getByText('请先读过文本，再勾选这一项。').waitFor()
  await phone.page.getByLabel('姓名').fill('张三')
  await phone.page.getByLabel('职务').fill('会长')
  await phone.page.getByRole('checkbox').check()
  await phone.page.getByRole('button', { name: '确认签约' }).click()
  await phone.page.getByText(`${FIRST}已确认`).waitFor()

  step('the screen in the hall tells so')
  await hall.getByRole('dialog').getByText(`${FIRST}已确认。`).waitFor()
  await hall.getByRole('button', { name: '关上' }).click()

  step('the second confirms in English and in the dark, and it is in force')
  const other = await come({ width: 390, scheme: 'dark', language: 'en' })
  await other.page.goto(await shown(SECOND))
  await other.page.getByRole('textbox', { name: 'Name' }).fill('李四')
  await other.page.getByRole('checkbox').check()
  await check(other, 'to confirm in the dark')
  await other.page.getByRole('button', { name: 'Confirm the signing' }).click()
  await other.page.getByText('All parties have confirmed: the signing is in force.').waitFor()
  await hall.getByRole('button', { name: '关上' }).click()

  step('the certificate is taken home')
  const saving = hall.waitForEvent('download')
  await hall.getByRole('link', { name: '下载签约证书' }).click()
  const parts = []
  for await (const part of await (await saving).createReadStream()) parts.push(part)
  assert.equal(Buffer.concat(parts).subarray(0, 5).toString('latin1'), '%PDF-')

  step('a task is listed and reported on')
  await hall.getByRole('button', { name: '加一个方面' }).click()
  const form = hall.getByRole('dialog')
  await form.getByLabel('方面').fill('师资培训')
  await form.getByLabel('任务', { exact: true }).fill('选定首批小学')
  await form.getByLabel('完成日期').fill('2199-06-30')
  await form.getByRole('button', { name: '保存' }).click()
  await hall.getByRole('button', { name: '填报“选定首批小学”的进展' }).click()
  await hall.getByRole('dialog').getByLabel('完成百分之几').fill('40')
  await hall.getByRole('dialog').getByRole('button', { name: '保存' }).click()
  await hall.getByRole('heading', { name: '师资培训 已完成 40%' }).waitFor()
  await check(desk, 'carried out')
})
