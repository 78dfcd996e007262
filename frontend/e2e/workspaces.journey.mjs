import { after, before } from 'node:test'
import { firstSeenBy, journey } from './people.mjs'
import { check, closeBrowser, firstId, openBrowser } from './support.mjs'

/** Every page behind the sign-in is accessible, fits the window and raises no error. */
const VIEWS = [{ width: 1280, scheme: 'light', language: 'zh-CN' }, { width: 390, scheme: 'dark', language: 'en' }]

before(openBrowser)
after(closeBrowser)

for (const view of VIEWS) {
  const named = `${view.width} px, ${view.scheme}, ${view.language}`

  journey(`signing in is accessible, ${named}`, async ({ come, step }) => {
    const visit = await come(view)
    for (const path of ['/sign-in', '/sign-in?next=/work&why=needed', '/not-allowed?role=DEPARTMENT_OFFICER']) {
      step(path)
      await visit.page.goto(path)
      await check(visit, path)
    }
  })

  journey(`the organization workspace is accessible, ${named}`, async ({ person, step }) => {
    const draft = await firstSeenBy('sample-qinghe-member', '/intentions?status=DRAFT')
    const proposed = await firstSeenBy('sample-qinghe-member', '/signings?status=PROPOSED')
    const accepted = await firstId('/intentions?status=ACCEPTED')
    const visit = await person('sample-qinghe-member', view)
    const paths = ['/work', '/work/intentions/new', ...[1, 2, 3, 4, 5].map((number) => `/work/intentions/${draft}?step=${number}`),
      `/work/signings/new?intention=${accepted}`, '/work/projects', '/password', '/account', `/intentions/${draft}`, ...(proposed ? [`/signings/${proposed}`] : [])]
    for (const path of paths) {
      step(path)
      await visit.page.goto(path)
      await check(visit, path)
    }
  })

  journey(`reporting is accessible, ${named}`, async ({ person, step }) => {
    const project = await firstId(`/projects?status=COMPLETED&q=${encodeURIComponent('实训周')}`)
    const visit = await person('sample-haihe-member', view)
    for (const path of [`/work/projects/${project}`, `/work/projects/${project}?what=people`]) {
      step(path)
      await visit.page.goto(path)
      await check(visit, path)
    }
    step('reversal')
    await visit.page.locator('main .tx-rows button').first().click()
    await visit.page.getByRole('dialog').waitFor()
    await check(visit, 'reversal')
  })

  journey(`the department workspace is accessible, ${named}`, async ({ person, step }) => {
    const item = await firstSeenBy('sample-hebei-officer', '/intentions?status=SUBMITTED')
    const visit = await person('sample-hebei-officer', view)
    const { page } = visit
    for (const path of ['/review', `/review/${item}`]) {
      step(path)
      await page.goto(path)
      await check(visit, path)
    }
    for (const key of ['a', 'r', 'x', '?']) {
      step(`key ${key}`)
      await page.keyboard.press(key)
      await page.getByRole('dialog').waitFor()
      await check(visit, `question after ${key}`)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })
}
