/**
 * Writes the realms to try with into a folder that Keycloak imports: the shipped one with clients and people for tests only, and a
 * second one like it, whose tokens must not be taken.   node realms.mjs <folder>
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder] = process.argv.slice(2)
const json = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const shipped = json('../../deploy/keycloak/realm.json')
const test = json('test-realm.json')
const realm = { ...shipped, clients: [...shipped.clients, ...test.clients], users: test.users }

mkdirSync(folder, { recursive: true })
for (const name of ['tongxin', 'other']) writeFileSync(join(folder, `${name}-realm.json`), JSON.stringify({ ...realm, realm: name }))
