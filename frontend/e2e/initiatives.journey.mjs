import { after, before } from 'node:test'
import { journey } from './people.mjs'
import { check, closeBrowser, openBrowser } from './support.mjs'

/** An initiative from its draft to its roll: written, opened, co-signed, left with a reason. */
before(openBrowser)
after(closeBrowser)

const SECOND = '天津海河养老服务中心（示例）'

journey('an initiative is drafted, opened, co-signed and left again', async ({ person, step }) => {
  const title = `共建老年友好社会倡议书 ${Date.now().toString(36)}`
  const { page: opener } = await person('sample-qinghe-member')

  step('a draft with two actions')
  await opener.goto('/work/initiatives/new')
  await opener.getByRole('button', { name: '存为草稿' }).click()
  await opener.getByText('请填写这一项。').first().waitFor()
  await opener.getByLabel('名称').fill(title)
  await opener.getByLabel('正文').fill('我们倡议社会组织行动起来。')
  await opener.getByLabel('行动').fill('每季入户探访\n公开结果')
  await opener.getByLabel('截止日').fill('2199-12-31')
  await opener.getByLabel('期望的联署单位数').fill('1')
  await opener.getByRole('button', { name: '存为草稿' }).click()

  step('opened, it is in force')
  await opener.getByRole('heading', { name: title }).waitFor()
  await opener.getByRole('button', { name: '发布并生效' }).click()
  await opener.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click()
  await opener.getByText('倡议书已生效。').waitFor()
  await opener.getByText('还没有单位联署。').waitFor()

  step('another body reads and co-signs it')
  const second = await person('sample-haihe-member')
  const signer = second.page
  await signer.goto(new URL(opener.url()).pathname)
  await signer.getByRole('button', { name: `代表${SECOND}联署` }).click()
  await signer.getByRole('dialog').getByText('每季入户探访').waitFor()
  await signer.getByRole('dialog').getByRole('button', { name: '联署', exact: true }).click()
  await signer.getByText('已达到期望的 1 家。').waitFor()
  await signer.getByRole('link', { name: SECOND }).waitFor()
  await check(second, 'initiative-co-signed')

  step('and withdraws with a reason that stays')
  await signer.getByRole('button', { name: `撤回${SECOND}的联署` }).click()
  await signer.getByRole('dialog').getByLabel('理由').fill('业务调整，暂不参与。')
  await signer.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click()
  await signer.getByText('还没有单位联署。').waitFor()
  await signer.getByRole('button', { name: '已撤回' }).click()
  await signer.getByText('业务调整，暂不参与。').waitFor()
})
