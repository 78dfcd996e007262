import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { pages } from './pages.mjs'
import { base, closeBrowser, openBrowser, settled, visitor } from './support.mjs'

/** The content security policy as the browser carries it out: nothing here goes around it. */
before(openBrowser)
after(closeBrowser)

/** A visitor who keeps what the browser refused, as the browser reports it. */
async function watcher() {
  const visit = await visitor()
  const refused = []
  await visit.page.exposeFunction('keepRefused', (what) => refused.push(what))
  await visit.page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      keepRefused(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile ?? ''}:${String(event.lineNumber)} ${event.sample}`)
    })
  })
  return { ...visit, refused }
}

describe('the content security policy', () => {
  it('allows a page nothing inline and nothing from elsewhere, and an answer nothing at all', async () => {
    const page = (await fetch(base)).headers.get('content-security-policy')
    assert.match(page, /script-src 'self';/)
    assert.match(page, /style-src 'self';/)
    assert.match(page, /frame-ancestors 'none'/)
    assert.doesNotMatch(page, /unsafe|\*|https?:|blob:/)
    const answer = (await fetch(`${base}/api/v1/zones`)).headers.get('content-security-policy')
    assert.match(answer, /^default-src 'none'; frame-ancestors 'none'/)
  })

  it('is carried out: what is put into a page neither runs nor paints', async () => {
    const visit = await watcher()
    const { page } = visit
    await page.goto('/')
    await settled(page)
    await page.evaluate(() => {
      const put = document.createElement('div')
      put.innerHTML = '<p id="painted" style="color: rgb(1, 2, 3)">x</p><img src="data:," onerror="window.ran = true">'
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      const style = document.createElement('style')
      style.textContent = '#painted { background: rgb(4, 5, 6) }'
      const frame = document.createElement('iframe')
      frame.src = 'https://example.org/'
      document.body.append(put, script, style, frame)
    })
    await page.waitForFunction(() => document.querySelector('#painted'))
    for (const directive of ['style-src-attr', 'script-src-attr', 'script-src-elem', 'style-src-elem', 'frame-src']) {
      assert.ok(await until(() => visit.refused.some((what) => what.startsWith(directive))), `${directive} in ${visit.refused.join(', ')}`)
    }
    const { color, backgroundColor } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector('#painted'))
      return { color, backgroundColor }
    })
    assert.notEqual(color, 'rgb(1, 2, 3)')
    assert.notEqual(backgroundColor, 'rgb(4, 5, 6)')
    assert.equal(await page.evaluate(() => window.ran), undefined)
    await visit.close()
  })

  for (const [name, path] of Object.entries(pages)) {
    it(`refuses nothing of the client's own: ${name}`, async () => {
      const visit = await watcher()
      await visit.page.goto(path)
      await settled(visit.page)
      assert.deepEqual(visit.refused, [], path)
      assert.deepEqual(visit.errors, [], path)
      await visit.close()
    })
  }
})

/** What comes from the page comes a moment later. */
async function until(holds) {
  for (let tries = 0; tries < 100 && !holds(); tries++) await new Promise((next) => { setTimeout(next, 20) })
  return holds()
}
