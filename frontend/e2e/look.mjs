/**
 * Looks at pages: screenshots at 390, 1280 and 1920 px, light and dark, zh-CN and en, and axe on each; fails on a violation, a
 * console error or a page wider than the window. Needs a build served with the mock:
 *   npm run build && npm run preview:mock & node e2e/look.mjs [page …]        (BASE=http://localhost:4173, SHOTS=<folder>, AXE=only)
 */
import { mkdirSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { launch } from './browser.mjs'
import { pages } from './pages.mjs'

const base = process.env.BASE ?? 'http://localhost:4173'
const folder = process.env.SHOTS ?? 'e2e/report'
const wanted = process.argv.slice(2)
const VIEWS = [
  { width: 1280, scheme: 'light', language: 'zh-CN' }, { width: 1280, scheme: 'dark', language: 'en' },
  { width: 390, scheme: 'light', language: 'zh-CN' }, { width: 390, scheme: 'dark', language: 'en' },
  { width: 1920, scheme: 'light', language: 'zh-CN' }, { width: 1280, scheme: 'light', language: 'zh-CN', elder: true },
].filter((view) => !process.env.WIDTH || String(view.width) === process.env.WIDTH)
mkdirSync(folder, { recursive: true })

const browser = await launch()
let failures = 0
for (const view of VIEWS) {
  const context = await browser.newContext({ viewport: { width: view.width, height: view.width === 390 ? 844 : 900 }, colorScheme: view.scheme, locale: view.language })
  await context.addInitScript(({ language, elder }) => {
    localStorage.setItem('tx.language', language)
    if (elder) localStorage.setItem('tx.elder', '1')
  }, view)
  const page = await context.newPage()
  const problems = []
  page.on('console', (message) => { if (message.type() === 'error' && !/404/.test(message.text())) problems.push(message.text()) })
  page.on('pageerror', (error) => problems.push(String(error)))
  for (const [name, path] of Object.entries(pages)) {
    if (wanted.length && !wanted.includes(name)) continue
    await page.goto(base + path, { waitUntil: 'networkidle' })
    const id = `${name}-${view.width}-${view.scheme}-${view.language}${view.elder ? '-elder' : ''}`
    if (process.env.AXE !== 'only') await page.screenshot({ path: `${folder}/${id}.png`, fullPage: true })
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (wide > 0) problems.push(`${wide} px wider than the window`)
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze()
    problems.push(...violations.map((v) => `axe ${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 160)).join(' | ')}`))
    console.log(`${problems.length ? 'FAIL' : 'ok  '} ${id}`)
    for (const problem of problems.splice(0)) {
      failures += 1
      console.log(`     ${problem}`)
    }
  }
  await context.close()
}
await browser.close()
process.exit(failures ? 1 : 0)
