/**
 * The link of an invitation: what comes after the # never leaves the browser. It is kept in memory while the invited signs in, so
 * that it stands in no other address.
 */
let kept: string | null = null

export const linkOf = (token: string) => `${location.origin}/invitation#${token}`

/** The token of this address, or the one that came before signing in. */
export function takeToken(hash: string): string | null {
  const token = hash.replace(/^#/, '')
  if (token) kept = token
  return kept
}
export function dropToken() {
  kept = null
}
