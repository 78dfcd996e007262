import type { PersonState } from '@/api'

export const PERSON_TONE: Record<PersonState, 'done' | 'warn' | 'open'> = { OPEN: 'done', LOCKED: 'warn', CLOSED: 'open' }
