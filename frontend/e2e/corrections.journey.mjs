import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { account, api, journey, open, signIn } from './people.mjs'
import { closeBrowser, openBrowser } from './support.mjs'

before(openBrowser)
after(closeBrowser)

async function draft(page, title) {
  await page.getByRole('link', { name: '申报一项意向' }).click()
  await page.getByLabel('名称').fill(title)
  await page.getByLabel('公益慈善').check()
  await page.getByLabel('打算做什么').fill('互派志愿者，结对十个社区。')
  await page.getByRole('button', { name: '存好，下一步' }).click()
  await page.getByRole('combobox', { name: '实施地' }).fill('三河市')
  await page.getByRole('option', { name: /三河市/ }).click()
  await page.getByRole('button', { name: '存好，下一步' }).click()
  await page.getByLabel('我们提供什么').fill('志愿者督导。')
  await page.getByLabel('计划开始').fill('2027-01-01')
  await page.getByLabel('计划结束').fill('2027-12-31')
  await page.getByRole('button', { name: '存好，下一步' }).click()
  await page.getByLabel('需要什么样的伙伴').fill('北三县的结对社区。')
  await page.getByRole('button', { name: '存好，下一步' }).click()
}

async function submit(page, title) {
  await page.getByRole('button', { name: '提交给部门' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '提交给部门' }).click()
  await page.getByText(`已提交：${title}`).waitFor()
}

journey('an intention is returned with a reason, revised, submitted again, and withdrawn', async ({ person, step }) => {
  const title = `社区结对 ${Date.now().toString(36)}`
  const { page: member } = await person('sample-qinghe-member', { width: 390 })
  step('declare on a phone')
  await draft(member, title)
  await submit(member, title)

  step('the department returns it; without a reason it does not')
  const { page: officer } = await person('sample-beijing-officer')
  await officer.getByRole('link', { name: title }).click()
  await officer.getByRole('heading', { name: title, level: 2 }).waitFor()
  await officer.keyboard.press('r')
  await officer.getByRole('dialog').getByRole('button', { name: '退回' }).click()
  await officer.getByText('请填写这一项。').waitFor()
  await officer.getByRole('dialog').getByLabel('理由').fill('请写明结对的社区名单。')
  await officer.getByRole('dialog').getByRole('button', { name: '退回' }).click()
  await officer.getByText(`已退回：${title}`).waitFor()

  step('the owner reads why, revises and submits again')
  await member.getByRole('link', { name: '申报意向' }).click()
  await member.goBack()
  await member.reload()
  await member.getByRole('link', { name: `修改：${title}` }).click()
  await member.getByText('请写明结对的社区名单。').waitFor()
  await member.getByLabel('打算做什么').fill('互派志愿者，与燕郊的十个社区结对，名单附后。')
  await member.getByRole('button', { name: '存好，下一步' }).click()
  await member.getByRole('heading', { name: '在哪里做，为了谁' }).waitFor()
  for (const heading of ['拿什么来做', '需要什么样的伙伴', '核对并提交']) {
    await member.getByRole('button', { name: '存好，下一步' }).click()
    await member.getByRole('heading', { name: heading, level: 1 }).waitFor()
  }
  await submit(member, title)

  step('and withdraws it')
  await member.getByRole('link', { name: title, exact: true }).click()
  await member.getByRole('button', { name: '撤回这项意向' }).click()
  await member.getByRole('dialog').getByLabel('理由').fill('与另一项合并。')
  await member.getByRole('dialog').getByRole('button', { name: '撤回', exact: true }).click()
  await member.getByText('已撤回').first().waitFor()
  await member.getByText('与另一项合并。').first().waitFor()
})

journey('two officers decide on one item: the second is told, and keeps the words', async ({ person, step }) => {
  const title = `两人同办 ${Date.now().toString(36)}`
  const { page: member } = await person('sample-qinghe-member')
  await draft(member, title)
  await submit(member, title)
  const { page: one } = await person('sample-beijing-officer')
  const { page: two } = await person('sample-beijing-officer')
  for (const page of [one, two]) {
    await page.getByRole('link', { name: title }).click()
    await page.getByRole('heading', { name: title, level: 2 }).waitFor()
  }
  step('both have it open; the first accepts')
  await two.keyboard.press('x')
  await two.getByRole('dialog').getByLabel('理由').fill('不属于征集的类别。')
  await one.keyboard.press('a')
  await one.getByRole('dialog').getByRole('button', { name: '受理' }).click()
  await one.getByText(`已受理：${title}`).waitFor()
  step('the second rejects and is told')
  await two.getByRole('dialog').getByRole('button', { name: '不予受理' }).click()
  await two.getByText('这条记录刚被别人改过').waitFor()
  assert.equal(await two.getByRole('dialog').getByLabel('理由').inputValue(), '不属于征集的类别。')
  await two.getByRole('button', { name: '看新的一版' }).click()
  await two.getByText('这一项已经办过，不再等待审核。').waitFor()
})

journey('a wrong report is reversed with a reason', async ({ person, step }) => {
  const { page: member } = await person('sample-haihe-member')
  await member.getByRole('link', { name: '填报资金与受益' }).click()
  await member.getByRole('link', { name: /^填报：养老护理员实训周/ }).click()
  await member.getByRole('link', { name: '记一次受益' }).click()
  const people = async () => Number((await member.locator('.tx-fig', { hasText: '受益人数' }).locator('.tx-num__v').innerText()).replace(/,/g, ''))
  await member.getByLabel('受益', { exact: true }).waitFor()
  const before = await people()
  await member.getByLabel('受益', { exact: true }).fill('4321')
  await member.getByRole('button', { name: '记下' }).click()
  await member.getByText('已记下：4,321 人').waitFor()
  await member.waitForFunction((text) => document.querySelector('.tx-figs')?.textContent?.includes(text), (before + 4321).toLocaleString('en-US'))
  step('reverse')
  await member.getByRole('button', { name: /^冲正：.* 4,321 人$/ }).first().click()
  await member.getByRole('dialog').getByLabel('理由').fill('多写了一位。')
  await member.getByRole('dialog').getByRole('button', { name: '冲正' }).click()
  await member.getByText('多写了一位。').first().waitFor()
  await member.waitForFunction((text) => document.querySelector('.tx-figs')?.textContent?.includes(text), before.toLocaleString('en-US'))
  assert.equal(await people(), before)
})

journey('nothing typed is lost: not by a lost connection, not by a reload', async ({ person, step }) => {
  const title = `断网也不丢 ${Date.now().toString(36)}`
  const { page: member } = await person('sample-haihe-member', { width: 390 })
  await member.getByRole('link', { name: '申报一项意向' }).click()
  await member.getByLabel('名称').fill(title)
  await member.getByText('有改动，留底在本机').waitFor()
  step('the connection is lost')
  await member.context().setOffline(true)
  await member.getByRole('button', { name: '存好，下一步' }).click()
  await member.getByRole('alert').getByText('没有存到服务器').waitFor()
  await member.context().setOffline(false)
  step('leaving asks')
  await member.getByRole('link', { name: '待办' }).click()
  await member.getByRole('dialog').getByText('有改动还没存到服务器').waitFor()
  await member.getByRole('button', { name: '留下来写' }).click()
  step('after a reload the words are there')
  member.once('dialog', (dialog) => { void dialog.accept() })
  await member.reload()
  await member.getByText('接着上次的留底写').waitFor()
  assert.equal(await member.getByLabel('名称').inputValue(), title)
  await member.getByRole('button', { name: '存好离开' }).click()
  await member.getByRole('link', { name: `接着写：${title}` }).waitFor()
})

journey('an ended session leads back to what was being written', async ({ person, step }) => {
  const title = `会话到期 ${Date.now().toString(36)}`
  const { page: member } = await person('sample-haihe-member')
  await member.getByRole('link', { name: '申报一项意向' }).click()
  await member.getByLabel('名称').fill(title)
  await member.getByText('有改动，留底在本机').waitFor()
  step('the session ends at the service')
  const { token } = await open(await account('sample-haihe-member'))
  await api('/sessions/others', { method: 'DELETE', token })
  await member.getByRole('button', { name: '存好，下一步' }).click()
  await member.getByText('登录已到期，请再登录一次。已填的内容还在。').waitFor()
  await signIn(member, await account('sample-haihe-member'))
  await member.getByText('接着上次的留底写').waitFor()
  assert.equal(await member.getByLabel('名称').inputValue(), title)
  await member.getByRole('button', { name: '不要这份留底' }).click()
  assert.equal(await member.getByLabel('名称').inputValue(), '')
})

journey('two colleagues write one draft: the second is asked whose words to keep', async ({ person, step }) => {
  const title = `同写一份 ${Date.now().toString(36)}`
  const { page: one } = await person('sample-haihe-member')
  await one.getByRole('link', { name: '申报一项意向' }).click()
  await one.getByLabel('名称').fill(title)
  await one.getByRole('button', { name: '存好离开' }).click()
  const { page: two } = await person('sample-haihe-member')
  for (const page of [one, two]) {
    await page.getByRole('link', { name: `接着写：${title}` }).click()
    await page.getByLabel('打算做什么').waitFor()
  }
  await one.getByLabel('打算做什么').fill('甲写的。')
  await one.getByRole('button', { name: '存好，下一步' }).click()
  await one.getByRole('heading', { name: '在哪里做，为了谁' }).waitFor()
  step('the second saves on the old version')
  await two.getByLabel('打算做什么').fill('乙写的。')
  await two.getByRole('button', { name: '存好，下一步' }).click()
  await two.getByText('这份草稿刚被同事改过').waitFor()
  assert.equal(await two.getByLabel('打算做什么').inputValue(), '乙写的。')
  await two.getByRole('button', { name: '用同事的' }).click()
  assert.equal(await two.getByLabel('打算做什么').inputValue(), '甲写的。')
  await two.getByLabel('打算做什么').fill('合在一起的。')
  await two.getByRole('button', { name: '存好，下一步' }).click()
  await two.getByRole('heading', { name: '在哪里做，为了谁' }).waitFor()
})
