type Tone = 'open' | 'half' | 'done' | 'signed' | 'warn' | 'err'

/** Shape and colour of each state; the word always stands first. Vermilion is a signing in force, nothing else. */
export const INTENTION_TONE: Record<string, Tone> = {
  DRAFT: 'open', SUBMITTED: 'open', RETURNED: 'warn', REJECTED: 'warn', ACCEPTED: 'done', MATCHED: 'half', SIGNED: 'signed', COMPLETED: 'done',
  WITHDRAWN: 'open', TERMINATED: 'open',
}
export const MATCH_TONE: Record<string, Tone> = { PROPOSED: 'half', AGREED: 'done', DECLINED: 'warn', WITHDRAWN: 'open' }
export const CALL_TONE: Record<string, Tone> = { DRAFT: 'open', UPCOMING: 'half', OPEN: 'done', CLOSED: 'open' }
export const EVENT_TONE: Record<string, Tone> = { DRAFT: 'open', ANNOUNCED: 'half', HELD: 'done', CANCELLED: 'warn' }
export const INITIATIVE_TONE: Record<string, Tone> = { DRAFT: 'open', OPEN: 'signed', CLOSED: 'done', VOIDED: 'warn' }
export const ORGANIZATION_TONE: Record<string, Tone> = { ACTIVE: 'done', ABNORMAL: 'warn', SERIOUS_VIOLATION: 'warn', REVOKED: 'open', DEREGISTERED: 'open' }

/** A signing known from a document is not in force by anybody's confirmation here, so it gets no vermilion. */
export function signingTone(signing: { status: string; basis: string }): Tone {
  if (['VOIDED', 'DECLINED', 'EXPIRED'].includes(signing.status)) return 'warn'
  if (signing.basis === 'STATED') return 'half'
  return signing.status === 'EFFECTIVE' ? 'signed' : 'open'
}
