import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { it } from 'node:test'
import { account, open } from './people.mjs'
import { base, firstId } from './support.mjs'

/** The lines of docs/api-guide.md run as they stand; a comment `$NAME: field.of.it` names what an answer gives for the next ones. */
const guide = readFileSync(new URL('../../docs/api-guide.md', import.meta.url), 'utf8')
const first = { B: `${base}/api/v1`, J: 'Content-Type: application/json' }

const tokenOf = async (username) => (await open(await account(username))).token
const organization = (name) => firstId(`/organizations?q=${encodeURIComponent(name)}`)

/** The curl lines of a section, without those that `leave` matches: what takes all samples away, what has a password in it. */
function linesOf(heading, leave = /^$/) {
  const [, section = ''] = new RegExp(`^## ${heading}$([^]*?)(?=^## |(?![^]))`, 'm').exec(guide) ?? []
  const lines = [...section.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block]) => block.split(/^(?=curl |make |[A-Z]=)/m))
  return lines.filter((line) => line.startsWith('curl ') && !leave.test(line))
}

function run(lines, known) {
  for (const line of lines) {
    const strict = line.replace(/^curl/, 'curl --silent --show-error --fail-with-body')
    const answer = execFileSync('sh', ['-euc', strict], { cwd: tmpdir(), env: { ...process.env, ...known }, encoding: 'utf8' })
    for (const [, name, path] of line.matchAll(/\$(\w+): ([\w.]+)/g)) {
      const found = path.split('.').reduce((part, field) => part?.[field], JSON.parse(answer.split('\r\n\r\n').at(-1)))
      assert.ok(found, `no ${path} in the answer to ${line}`)
      known[name] = found
    }
  }
  return known
}

it('the guide of what anybody may read runs as it stands', () => {
  const lines = linesOf('Anybody')
  assert.ok(lines.length > 4, 'no such lines in the guide')
  run(lines, { ...first })
})

it('the guide of the main job runs as it stands', async () => {
  const lines = linesOf('The main job', /password|sample-data/)
  assert.ok(lines.length > 8, 'no such lines in the guide')
  const known = run(lines, {
    ...first,
    MEMBER: await tokenOf('sample-qinghe-member'),
    OTHER_MEMBER: await tokenOf('sample-haihe-member'),
    OFFICER: await tokenOf('sample-beijing-officer'),
    ORGANIZATION: await organization('青禾社区服务促进会'),
    OTHER: await organization('海河养老服务中心'),
  })
  assert.ok(known.PROJECT, 'a project has begun')
})

it('the guide for systems runs as it stands', async () => {
  const lines = linesOf('For systems')
  assert.ok(lines.length > 5, 'no such lines in the guide')
  const lastDay = new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10)
  const known = run(lines, { ...first, MANAGER: await tokenOf('sample-beijing-officer'), LAST_DAY: lastDay })
  assert.match(known.NEXT_KEY, /^txk_/)
})
