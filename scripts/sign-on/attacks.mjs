/**
 * Bearer tokens of a real Keycloak against the running service: good ones, and what somebody might try with them.
 *   BASE, KEYCLOAK (addresses), TEST_PASSWORD; with the argument "outage" only what must hold while Keycloak is down
 */
import { createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

const { BASE, KEYCLOAK, TEST_PASSWORD, KEPT_TOKEN } = process.env
let right = 0
let wrong = 0
const told = (name, want, got) => {
  if (got === want) right += 1
  else wrong += 1
  console.log(`${got === want ? 'ok   ' : 'FAIL '} ${name}: ${String(got)}${got === want ? '' : `, not ${String(want)}`}`)
}

const ask = async (token, { path = '/session', headers = {} } = {}) => {
  const answer = await fetch(`${BASE}/api/v1${path}`, { headers: { ...(token ? { Authorization: `Bearer ${token}` } : {}), ...headers } })
  const type = answer.headers.get('content-type') ?? ''
  const body = await answer.json()
  if (!answer.ok && !type.startsWith('application/problem+json')) throw new Error(`${path} answers ${answer.status} with ${type}`)
  return { status: answer.status, body, retryAfter: answer.headers.get('retry-after') }
}
const tokens = async (client, more = {}, realm = 'tongxin') => {
  const form = { grant_type: 'password', client_id: client, username: 'li.reviewer', password: TEST_PASSWORD, scope: 'openid', ...more }
  const answer = await fetch(`${KEYCLOAK}/realms/${realm}/protocol/openid-connect/token`, { method: 'POST', body: new URLSearchParams(form) })
  const given = await answer.json()
  if (!answer.ok) throw new Error(`${client}: ${JSON.stringify(given)}`)
  return given
}
const end = () => {
  console.log(`\n${String(right)} passed\n${String(wrong)} failed`)
  process.exit(wrong ? 1 : 0)
}

if (process.argv[2] === 'outage') {
  const kept = readFileSync(KEPT_TOKEN, 'utf8')
  told('Keycloak is down: its keys are known', 200, (await ask(kept)).status)
  const cold = await ask(kept, { path: '/zones' })
  told('Keycloak is down: what is public, with a good token', 200, cold.status)
  end()
}
if (process.argv[2] === 'cold') {
  const kept = readFileSync(KEPT_TOKEN, 'utf8')
  const cold = await ask(kept)
  told('service started while Keycloak is down: its token', 503, cold.status)
  told('service started while Keycloak is down: when to try again', true, Number(cold.retryAfter) > 0)
  told('service started while Keycloak is down: nobody', 200, (await ask(null, { path: '/zones' })).status)
  end()
}

const encode = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
const parts = (token) => token.split('.').slice(0, 2).map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()))
const good = await tokens('test-direct')
const token = good.access_token
const [header, claims] = parts(token)
const [, , signature] = token.split('.')
const { keys } = await (await fetch(`${KEYCLOAK}/realms/tongxin/protocol/openid-connect/certs`)).json()
const signingKey = keys.find((key) => key.kid === header.kid)
const encryptionKey = keys.find((key) => key.use === 'enc')
const published = createPublicKey({ key: signingKey, format: 'jwk' })
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 })
const signed = (h, c, algorithm = 'RSA-SHA256') => {
  const content = `${encode(h)}.${encode(c)}`
  return `${content}.${sign(algorithm, Buffer.from(content), foreign.privateKey).toString('base64url')}`
}
const shared = (secret) => {
  const content = `${encode({ ...header, alg: 'HS256' })}.${encode(claims)}`
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`
}

const me = await ask(token)
told('access token of a person', 200, me.status)
told('the mapped role, and no other', '["DEPARTMENT_REVIEWER 110000"]', JSON.stringify(me.body.grants.map((grant) => `${grant.role} ${grant.division?.code}`)))
const nobody = await ask((await tokens('test-direct', { username: 'zhao.nobody' })).access_token)
told('access token of a person without a role', '200 []', `${String(nobody.status)} ${JSON.stringify(nobody.body.grants)}`)
writeFileSync(KEPT_TOKEN, token)

const attacks = {
  'no token': null,
  'for another audience': (await tokens('test-other-audience')).access_token,
  'of another realm': (await tokens('test-direct', {}, 'other')).access_token,
  'ID token': good.id_token,
  'ID token that a slip gave the audience': (await tokens('test-slip')).id_token,
  'refresh token': good.refresh_token,
  'of a client that calls by itself': (await tokens('test-machine', { grant_type: 'client_credentials', client_secret: TEST_PASSWORD })).access_token,
  'alg none': `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`,
  'alg none with the signature': `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.${signature}`,
  'alg NoNe': `${encode({ ...header, alg: 'NoNe' })}.${encode(claims)}.${signature}`,
  'signature left out': `${token.split('.').slice(0, 2).join('.')}.`,
  'HS256 with the key as PEM': shared(published.export({ type: 'spki', format: 'pem' })),
  'HS256 with the key as DER': shared(published.export({ type: 'spki', format: 'der' })),
  'HS256 with the key as JWK': shared(JSON.stringify(signingKey)),
  'HS256 with the modulus': shared(Buffer.from(signingKey.n, 'base64url')),
  'claims altered': `${encode(header)}.${encode({ ...claims, groups: ['tongxin-manager'] })}.${signature}`,
  'foreign key, same name': signed(header, claims),
  'foreign key, no name': signed({ alg: 'RS256', typ: 'JWT' }, claims),
  'foreign key, unknown name': signed({ ...header, kid: 'nobody' }, claims),
  'foreign key, name of the encryption key': signed({ ...header, kid: encryptionKey.kid }, claims),
  'foreign key in the header': signed({ ...header, jwk: foreign.publicKey.export({ format: 'jwk' }) }, claims),
  'foreign key by address': signed({ ...header, jku: `${KEYCLOAK}/foreign` }, claims),
  'foreign certificate by address': signed({ ...header, x5u: `${KEYCLOAK}/foreign` }, claims),
  'RS512 by a foreign key': signed({ ...header, alg: 'RS512' }, claims, 'RSA-SHA512'),
  'no issuer': signed(header, { ...claims, iss: undefined }),
  'issuer is a list': signed(header, { ...claims, iss: [claims.iss] }),
  'three words': 'a.b.c',
  'two parts': token.split('.').slice(0, 2).join('.'),
}
for (const [name, attack] of Object.entries(attacks)) told(name, 401, (await ask(attack)).status)
told('token in the address', 401, (await ask(null, { path: `/session?access_token=${token}` })).status)
told('token in a cookie', 401, (await ask(null, { headers: { Cookie: `__Host-tongxin=${token}` } })).status)

const brief = (await tokens('test-short')).access_token
told('two-second token at once', 200, (await ask(brief)).status)
// the service allows five seconds between the clocks
await new Promise((done) => { setTimeout(done, parts(brief)[1].exp * 1000 + 6_500 - Date.now()) })
told('two-second token six seconds after its end', 401, (await ask(brief)).status)
end()
