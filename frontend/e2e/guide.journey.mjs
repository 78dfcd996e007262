import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { it } from 'node:test'
import { account, open } from './people.mjs'
import { base } from './support.mjs'

/** The lines of docs/api-guide.md about systems run as they stand; a comment `$NAME: field` names what an answer gives for the next ones. */
const guide = readFileSync(new URL('../../docs/api-guide.md', import.meta.url), 'utf8')

it('the guide for systems runs as it stands', async () => {
  const [, block = ''] = /^## For systems$[^]*?```sh\n([^]*?)```/m.exec(guide) ?? []
  const commands = block.split(/^(?=curl )/m)
  assert.ok(commands.length > 5, 'no such lines in the guide')
  const { token } = await open(await account('sample-beijing-officer'))
  const known = { B: `${base}/api/v1`, J: 'Content-Type: application/json', MANAGER: token, LAST_DAY: new Date(Date.now() + 180 * 86_400_000).toISOString().slice(0, 10) }
  for (const command of commands) {
    const strict = command.replace(/^curl/, 'curl --silent --show-error --fail-with-body')
    const answer = execFileSync('sh', ['-euc', strict], { env: { ...process.env, ...known }, encoding: 'utf8' })
    const body = JSON.parse(answer.split('\r\n\r\n').at(-1))
    for (const [, name, field] of command.matchAll(/\$(\w+): (\w+)/g)) {
      assert.ok(body[field], `no ${field} in the answer to ${command}`)
      known[name] = body[field]
    }
  }
  assert.match(known.NEXT_KEY, /^txk_/)
})
