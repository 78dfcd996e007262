import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import { launch } from './browser.mjs'

/** What journeys share: a browser on the running service at BASE, its API, and the check that every page must pass. */
export const base = process.env.BASE ?? 'http://localhost:8080'

let browser
export async function openBrowser() {
  browser = await launch()
}
export async function closeBrowser() {
  await browser.close()
}

/** A fresh visitor: own storage, own window. Console errors are kept until `check` reads them. */
export async function visitor({ width = 1280, scheme = 'light', language = 'zh-CN' } = {}) {
  const context = await browser.newContext({ baseURL: base, viewport: { width, height: width === 390 ? 844 : 900 }, colorScheme: scheme, locale: language })
  await context.addInitScript((kept) => { localStorage.setItem('tx.language', kept) }, language)
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  const errors = []
  // a refusal is not an error of the page, nor is a connection that the journey cuts; the page says so itself
  page.on('console', (message) => { if (message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text())) errors.push(message.text()) })
  page.on('pageerror', (error) => errors.push(String(error)))
  return { page, errors, close: () => context.close() }
}

/** The page has its heading and nothing in it is still being fetched. */
export async function settled(page) {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]') && document.readyState === 'complete')
  // what one answer asks for next has begun by then
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done, 150)) }))
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
}

/** A page that has come to rest: no error, no wider than the window, nothing that axe finds against WCAG 2.2 AA. */
export async function check({ page, errors }, name) {
  await settled(page)
  assert.deepEqual(errors.splice(0), [], `${name}: errors in the console`)
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  assert.ok(wider <= 0, `${name}: ${wider} px wider than the window`)
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
  assert.deepEqual(violations.map((violation) => `${violation.id}: ${violation.nodes[0].html.slice(0, 200)}`), [], `${name}: axe`)
}

export async function read(path) {
  const response = await fetch(`${base}/api/v1${path}`, { headers: { 'Accept-Language': 'zh-CN' } })
  assert.equal(response.status, 200, path)
  return response.json()
}
/** The id of the first item that a list finds. */
export async function firstId(path) {
  const { items } = await read(path)
  assert.ok(items.length > 0, `${path} finds nothing`)
  return items[0].id
}
