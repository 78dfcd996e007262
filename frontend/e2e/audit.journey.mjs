import assert from 'node:assert/strict'
import { after, before } from 'node:test'
import { auditAdministrator, journey, signIn } from './people.mjs'
import { base, check, closeBrowser, openBrowser, settled } from './support.mjs'

/** The audit administrator reads who did what; nobody else gets there. */
before(openBrowser)
after(closeBrowser)

async function auditor(come, view) {
  const credentials = await auditAdministrator()
  const visit = await come(view)
  await visit.page.goto('/sign-in')
  await signIn(visit.page, credentials)
  await visit.page.waitForURL((url) => url.pathname === '/audit')
  return visit
}

journey('the audit administrator finds a refusal, with who and from where, and takes it away as a file', async ({ come, person, step }) => {
  step('somebody asks for what is not theirs')
  const member = await person('sample-qinghe-member')
  const refused = await member.page.evaluate(async () => (await fetch('/api/v1/audit')).status)
  assert.equal(refused, 403)
  await member.page.goto('/audit')
  await member.page.waitForURL((url) => url.pathname === '/not-allowed')

  step('the refusal stands in the trail')
  const { page } = await auditor(come)
  await page.getByRole('group', { name: '结果' }).getByRole('link', { name: '被拒' }).click()
  await page.waitForURL(/result=REFUSED/)
  await settled(page)
  const row = page.getByRole('row').filter({ hasText: 'sample-qinghe-member' }).filter({ hasText: '查阅审计记录' }).first()
  await row.getByRole('link', { name: '想要查阅审计记录，被拒' }).click()
  await page.waitForURL(/entry=\d+/)
  const sheet = page.getByRole('dialog')
  await sheet.getByRole('definition').filter({ hasText: 'listAuditEntries' }).first().waitFor()
  await sheet.getByRole('definition').filter({ hasText: /^(127\.0\.0\.1|0:0:0:0:0:0:0:1|::1)/ }).first().waitFor()

  step('all that this account did is one step away')
  await sheet.getByRole('link', { name: '这个账号的全部记录' }).click()
  await page.waitForURL(/actor=[0-9a-f-]{36}/)

  step('the file holds what the list shows')
  await page.goto('/audit?act=read-audit')
  await settled(page)
  const file = page.waitForEvent('download')
  await page.getByRole('link', { name: '表格（CSV）' }).click()
  const text = (await (await file).createReadStream().then((stream) => stream.toArray())).join('')
  assert.match(text, /position,at,actorId,actor/)
  assert.match(text, /read-audit/)
})

for (const view of [{ width: 1280, scheme: 'light', language: 'zh-CN' }, { width: 390, scheme: 'dark', language: 'en' }]) {
  journey(`the audit trail is accessible, ${view.width} px, ${view.scheme}, ${view.language}`, async ({ come, step }) => {
    const visit = await auditor(come, view)
    for (const path of ['/audit', '/audit?result=REFUSED', '/audit?from=2020-01-01&actor=facts', '/audit?entry=1', '/audit?act=none']) {
      step(path)
      await visit.page.goto(base + path)
      await check(visit, path)
      if (process.env.SHOTS) await visit.page.screenshot({ path: `${process.env.SHOTS}/audit-${view.width}-${encodeURIComponent(path.slice(1))}.png` })
    }
  })
}
