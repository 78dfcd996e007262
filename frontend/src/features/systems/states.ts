import type { ApiClientState, KeyState } from '@/api'

export const SYSTEM_TONE: Record<ApiClientState, 'done' | 'warn' | 'open'> = { ACTIVE: 'done', EXPIRED: 'warn', REVOKED: 'open' }
export const KEY_TONE: Record<KeyState, 'done' | 'half' | 'open'> = { ACTIVE: 'done', REPLACED: 'half', ENDED: 'open', REVOKED: 'open' }

/** Keys that let in now. */
export const LIVE: readonly KeyState[] = ['ACTIVE', 'REPLACED']

/** From so many days on before its end a system or a key is pointed out: time enough to renew it and to put a new key everywhere. */
const NEAR_DAYS = 30
const DAY = 86_400_000

/** Days from one date to another, both YYYY-MM-DD. */
export const daysBetween = (from: string, until: string) => Math.round((Date.parse(until) - Date.parse(from)) / DAY)
/** How many days are left where the end is near; null where it is far, or past. */
export function daysLeft(expiresOn: string, today: string): number | null {
  const left = daysBetween(today, expiresOn)
  return left >= 0 && left <= NEAR_DAYS ? left : null
}
