import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { api, journey } from './people.mjs'
import { closeBrowser, openBrowser } from './support.mjs'

before(openBrowser)
after(closeBrowser)

const ZONE = 'JJJ'
const AMOUNT = '123456.78'

/** The value of a metric of the zone, as everybody sees it. */
async function metric(code, state) {
  const { values } = await api(`/metrics?zone=${ZONE}`)
  const value = values.find((one) => one.code === code && (state === undefined || one.dimensions.state === state))
  return Number(value?.value ?? 0)
}

/** The numbers follow the journal a moment later: waits until one has come to a value. */
async function comesTo(code, expected, state) {
  const end = Date.now() + 20_000
  let value = await metric(code, state)
  while (value.toFixed(2) !== expected.toFixed(2) && Date.now() < end) {
    await new Promise((resolve) => { setTimeout(resolve, 200) })
    value = await metric(code, state)
  }
  assert.equal(value.toFixed(2), expected.toFixed(2), `${code} ${state ?? ''}`)
}

/** Chooses a place by typing its name in full. */
async function choose(page, label, typed, option) {
  const field = page.getByRole('combobox', { name: label })
  await field.fill(typed)
  await page.getByRole('option', { name: option }).click()
}

async function declare(page, title) {
  await page.getByRole('link', { name: '申报一项意向' }).click()
  await page.getByRole('heading', { name: '做什么' }).waitFor()
  await page.getByRole('button', { name: '存好，下一步' }).click()
  await page.getByText('请填写这一项。').waitFor()
  await page.getByLabel('名称').fill(title)
  await page.getByLabel(/征集（示例）/).check()
  await page.getByLabel('研讨培训').check()
  await page.getByLabel('打算做什么').fill('为三地的社区工作者开办研修班，每季一期，每期五天。')
  await page.getByRole('button', { name: '存好，下一步' }).click()

  await page.getByRole('heading', { name: '在哪里做，为了谁' }).waitFor()
  await page.getByText('由登记地带出：北京市 通州区（110112）').waitFor()
  const places = page.getByRole('combobox', { name: '实施地' })
  await places.fill('通州区')
  await places.press('Enter')
  await page.getByText('有 2 个“通州区”，请选一个：').waitFor()
  await page.getByRole('option', { name: '江苏省 南通市 通州区 320612' }).waitFor()
  await page.getByRole('option', { name: '北京市 通州区 110112' }).click()
  await page.getByRole('button', { name: '移除北京市 通州区' }).click()
  await choose(page, '实施地', '滨海新区', '天津市 滨海新区 120116')
  await choose(page, '实施地', 'lyx', '河北省 保定市 涞源县 130630')
  await page.getByLabel('预计受益').fill('九百')
  await page.getByLabel('预计受益').blur()
  await page.getByText('请写整数，例如 9200。').waitFor()
  await page.getByLabel('预计受益').fill('9200')
  await page.getByLabel('单位').selectOption('PERSON_TIMES')
  await page.getByRole('button', { name: '存好，下一步' }).click()

  await page.getByRole('heading', { name: '拿什么来做' }).waitFor()
  await page.getByLabel('我们提供什么').fill('课程、讲师、线上课堂。')
  await page.getByLabel('预算').fill('120万')
  await page.getByText('即 120 万元').waitFor()
  await page.getByLabel('计划开始').fill('2027-03-01')
  await page.getByLabel('计划结束').fill('2026-03-01')
  await page.getByRole('button', { name: '存好，下一步' }).click()
  await page.getByText('结束不能早于开始。').waitFor()
  await page.getByLabel('计划结束').fill('2027-12-31')
  await page.getByRole('button', { name: '存好，下一步' }).click()

  await page.getByRole('heading', { name: '需要什么样的伙伴' }).waitFor()
  await page.getByLabel('需要什么样的伙伴').fill('天津有实训场地的一家社会服务机构。')
  await choose(page, '已经说好一起做的组织', '海河养老', /天津海河养老服务中心/)
  await page.getByRole('button', { name: '存好，下一步' }).click()

  await page.getByRole('heading', { name: '核对并提交' }).waitFor()
  await page.getByText('1,200,000.00 元').waitFor()
  await page.getByText('9,200 人次').waitFor()
  await page.getByText(/草稿已存 \d\d:\d\d/).waitFor()
  await page.getByRole('button', { name: '提交给部门' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交给部门' }).click()
  await page.getByText(`已提交：${title}`).waitFor()
}

journey('from a declaration to a public number that opens down to its record', async ({ come, person, step }) => {
  const title = `社区工作者京津冀研修班 ${Date.now().toString(36)}`
  const { page: member } = await person('sample-qinghe-member')

  step('declare an intention in five steps')
  await declare(member, title)
  const submitted = await metric('intentions_by_state', 'ACCEPTED')

  step('the department of the origin accepts it, by keys')
  const { page: officer } = await person('sample-beijing-officer')
  await officer.getByRole('link', { name: title }).click()
  await officer.getByRole('heading', { name: title, level: 2 }).waitFor()
  await officer.getByText('发起地与登记地相符').waitFor()
  await officer.keyboard.press('a')
  await officer.getByRole('dialog').getByText('受理后公开').waitFor()
  await officer.keyboard.press('Enter')
  await officer.getByText(`已受理：${title}`).waitFor()
  await officer.getByRole('link', { name: title }).waitFor({ state: 'detached' })
  await comesTo('intentions_by_state', submitted + 1, 'ACCEPTED')

  step('the lead proposes a signing')
  await member.getByRole('link', { name: '待办' }).click()
  await member.reload()
  await member.getByRole('link', { name: `拟签约：${title}` }).click()
  await member.getByRole('heading', { name: '拟一份签约' }).waitFor()
  await member.getByText('天津海河养老服务中心').first().waitFor()
  assert.equal(await member.getByLabel('名称').inputValue(), `${title}合作协议`)
  assert.equal(await member.getByLabel('协同区域').inputValue(), ZONE)
  await member.getByLabel('承诺金额').fill('600000')
  await member.getByLabel('领域').fill('社区服务、培训')
  await member.getByRole('button', { name: '请各方确认' }).click()
  await member.getByRole('dialog').getByRole('button', { name: '请各方确认' }).click()
  await member.waitForURL('**/signings/*')
  const signed = await metric('signings')

  step('our party confirms, after a question in words')
  await member.getByRole('button', { name: /^代表北京青禾社区服务促进会/ }).click()
  await member.getByRole('dialog').getByText('确认后不能更改').waitFor()
  await member.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click()
  await member.getByText('北京青禾社区服务促进会（示例）已确认。').waitFor()
  assert.equal(await metric('signings'), signed, 'one of two parties is not a signing yet')

  step('the other party confirms, and it takes effect')
  const { page: other } = await person('sample-haihe-member')
  await other.getByRole('link', { name: `看过再确认：${title}合作协议` }).click()
  await other.getByRole('button', { name: /^代表天津海河养老服务中心/ }).click()
  await other.getByText('其他各方都已确认：你确认后立即生效。').waitFor()
  await other.getByRole('dialog').getByRole('button', { name: '确认', exact: true }).click()
  await other.getByText('各方都已确认，签约生效。').waitFor()
  await other.getByRole('img', { name: '签约已生效印记' }).waitFor()
  await comesTo('signings', signed + 1)

  step('money is reported for the project that has begun')
  const disbursed = await metric('money_disbursed')
  await other.locator('summary').filter({ hasText: '海河' }).click()
  await other.getByRole('link', { name: '组织工作台' }).click()
  await other.getByRole('link', { name: new RegExp(`^填报：.*${title}`) }).click()
  await other.getByRole('button', { name: '记下' }).click()
  await other.getByText('请填写这一项。').waitFor()
  await other.getByLabel('金额').fill('123,456.78')
  await choose(other, '出资方', '海河养老', /天津海河养老服务中心/)
  await other.getByLabel('用在哪里').selectOption('120116')
  await other.getByLabel('凭据').fill(`回单 ${title}`)
  await other.getByRole('button', { name: '记下' }).click()
  await other.getByText('已记下：拨付 123,456.78 元').waitFor()
  await comesTo('money_disbursed', disbursed + Number(AMOUNT))

  step('anybody opens the zone\'s number down to that record')
  const { page: reader } = await come()
  await reader.goto(`/?zone=${ZONE}&about=${encodeURIComponent(`metric:money_disbursed?zone=${ZONE}`)}`)
  const total = (await metric('money_disbursed')).toLocaleString('en-US', { minimumFractionDigits: 2 })
  await reader.getByRole('complementary', { name: '关于这个数' }).getByText(total).first().waitFor()
  await reader.getByRole('link', { name: '逐条打开' }).first().click()
  await reader.getByText('123,456.78').first().waitFor()
  await reader.goto('/intentions')
  await reader.getByRole('searchbox').first().fill(title)
  await reader.getByRole('searchbox').first().press('Enter')
  await reader.getByRole('link', { name: title, exact: true }).click()
  await reader.getByRole('heading', { name: title, level: 1 }).waitFor()
  await reader.getByText('已签约').first().waitFor()
  await reader.getByRole('link', { name: `${title}合作协议` }).first().waitFor()
})
