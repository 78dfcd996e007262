/**
 * Journeys of people who sign in. ADMIN_PASSWORD is the administrator's one-time password as the service printed it, or the one
 * in force; SAMPLE_ACCOUNTS has lines "user password ROLE" of the sample data. Where they are not given, the administrator
 * brings the sample data anew through the API. SECURITY_PASSWORD and AUDIT_PASSWORD are the other two's, likewise.
 */
import { mkdirSync } from 'node:fs'
import { it } from 'node:test'
import { base, visitor } from './support.mjs'

export const NEW_PASSWORD = 'a passphrase of the journeys'
const admin = { username: 'system', password: process.env.ADMIN_PASSWORD || NEW_PASSWORD }
const report = new URL('./report/', import.meta.url)

/** A request beside the browser; fails on anything but success. */
export async function api(path, { method = 'GET', body, token } = {}) {
  const answer = await fetch(`${base}/api/v1${path}`, {
    method,
    headers: { ...(body ? { 'Content-Type': 'application/json' } : {}), ...(token ? { Authorization: `Bearer ${token}` } : {}) },
    body: body ? JSON.stringify(body) : undefined,
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer.status === 204 ? null : answer.json()
}
export const open = ({ username, password }) => api('/session', { method: 'POST', body: { username, password } })

/** The administrator with the password in force: whichever journey comes first has changed the one-time password. */
export async function administrator(who = admin) {
  const fits = await open(who).then(() => true, () => false)
  return fits ? { ...who } : { ...who, password: NEW_PASSWORD }
}
export const SECURITY = { username: 'security', password: process.env.SECURITY_PASSWORD || NEW_PASSWORD }
const AUDIT = { username: 'audit', password: process.env.AUDIT_PASSWORD || NEW_PASSWORD }

/** A session of an administrator who has set a password. */
async function openAdmin(who = admin) {
  const current = await administrator(who)
  const session = await open(current)
  if (!session.account.duties.length) return session
  await api('/session/password', { method: 'POST', token: session.token, body: { currentPassword: current.password, newPassword: NEW_PASSWORD } })
  return open({ ...who, password: NEW_PASSWORD })
}

/** The security administrator, whose one-time password is changed by then. */
export async function securityAdministrator() {
  await openAdmin(SECURITY)
  return administrator(SECURITY)
}

/** The audit administrator, whose one-time password is changed by then. */
export async function auditAdministrator() {
  await openAdmin(AUDIT)
  return administrator(AUDIT)
}

let accounts = new Map((process.env.SAMPLE_ACCOUNTS ?? '').split('\n').map((line) => line.trim().split(/\s+/))
  .filter((words) => words.length >= 2).map(([username, password]) => [username, { username, password }]))

/** An account of the sample data. */
export async function account(username) {
  if (!accounts.size) {
    const { token } = await openAdmin()
    await api('/sample-data', { method: 'DELETE', token })
    const added = await api('/sample-data', { method: 'POST', token })
    accounts = new Map(added.accounts.map((one) => [one.username, one]))
  }
  const found = accounts.get(username)
  if (!found) throw new Error(`no account ${username} in the sample data`)
  return found
}

/** The first record of a list as an account sees it, if there is any. */
export async function firstSeenBy(username, path) {
  const { token } = await open(await account(username))
  return (await api(path, { token })).items[0]?.id
}

export async function signIn(page, { username, password }) {
  await page.locator('form input[autocomplete=username]').fill(username)
  await page.locator('form input[autocomplete=current-password]').fill(password)
  await page.locator('form button[type=submit]').click()
}

/** One journey and the windows of its people; a failure says in which step, and leaves a picture of each window in e2e/report. */
export function journey(name, walk) {
  it(name, async () => {
    const visits = []
    let at = 'start'
    const come = async (options) => {
      const visit = await visitor(options)
      visits.push(visit)
      return visit
    }
    /** A window of somebody who has signed in by the form. */
    const person = async (username, options) => {
      const visit = await come(options)
      await visit.page.goto('/sign-in')
      await signIn(visit.page, await account(username))
      await visit.page.waitForURL((url) => url.pathname !== '/sign-in')
      return visit
    }
    try {
      await walk({ come, person, step: (words) => { at = words } })
      const errors = visits.flatMap((visit) => visit.errors)
      if (errors.length) throw new Error(`errors in the page: ${errors.join('; ')}`)
    } catch (error) {
      mkdirSync(report, { recursive: true })
      for (const [index, { page, errors }] of visits.entries()) {
        const picture = new URL(`${name.replace(/[^\w-]+/g, '-').slice(0, 60)}-${String(index + 1)}.png`, report)
        await page.screenshot({ path: picture.pathname, fullPage: true }).catch(() => undefined)
        console.log(`      ${page.url()} -> ${picture.pathname.split('/').slice(-3).join('/')} ${errors.join('; ')}`)
      }
      throw new Error(`${at}: ${String(error?.message ?? error)}`, { cause: error })
    } finally {
      for (const visit of visits) await visit.close()
    }
  })
}
