import type { Choice, Event, EventContent, EventKind, EventRole } from '@/api'

export interface ItemDraft { key: number; day: string; startsAt: string; endsAt: string; title: string; place: string; speaker: Choice[] }

/** What a department writes of an event, as the form holds it. */
export interface EventDraft {
  name: string
  kind: EventKind
  series: string
  edition: string
  startsOn: string
  endsOn: string
  place: string
  division: Choice[]
  zone: string
  theme: string
  description: string
  bodies: Record<EventRole, Choice[]>
  programme: ItemDraft[]
  opensOn: string
  closesOn: string
  capacity: string
}

export const EVENT_KINDS: EventKind[] = ['EXCHANGE', 'FORUM', 'PROMOTION', 'MATCHMAKING', 'TRAINING', 'CONFERENCE', 'EDUCATION', 'CEREMONY', 'FIELD_VISIT', 'MEETING']
/** Who runs it first: departments in one of these may change it. */
export const EVENT_ROLES: EventRole[] = ['HOST', 'ORGANIZER', 'CO_ORGANIZER', 'GUIDE', 'SUPPORTER', 'PARTICIPANT']
const RUNS: EventRole[] = ['HOST', 'ORGANIZER', 'CO_ORGANIZER']

export function emptyEvent(department?: Choice): EventDraft {
  return {
    name: '', kind: 'EXCHANGE', series: '', edition: '', startsOn: '', endsOn: '', place: '', division: [], zone: '', theme: '', description: '',
    bodies: { HOST: department ? [department] : [], ORGANIZER: [], CO_ORGANIZER: [], GUIDE: [], SUPPORTER: [], PARTICIPANT: [] },
    programme: [], opensOn: '', closesOn: '', capacity: '',
  }
}

/** An empty item, on the day of the one before. */
export function emptyItem(draft: EventDraft): ItemDraft {
  const key = Math.max(0, ...draft.programme.map((one) => one.key)) + 1
  return { key, day: draft.programme.at(-1)?.day ?? draft.startsOn, startsAt: '', endsAt: '', title: '', place: '', speaker: [] }
}

const choice = (one: { id: string; name: string }): Choice => ({ value: one.id, name: one.name, label: one.name })
const inRole = (event: Event, role: EventRole) => event.organizations.filter((one) => one.role === role).map((one) => choice(one.organization))

export function fromEvent(event: Event): EventDraft {
  const bodies = Object.fromEntries(EVENT_ROLES.map((role) => [role, inRole(event, role)])) as EventDraft['bodies']
  return {
    name: event.name, kind: event.kind, series: event.series ?? '', edition: String(event.edition ?? ''), startsOn: event.startsOn ?? '', endsOn: event.endsOn ?? '',
    place: event.place ?? '', division: event.division ? [{ value: event.division.code, name: event.division.name, label: event.division.fullName }] : [],
    zone: event.zone?.code ?? '', theme: event.theme ?? '', description: event.description ?? '', bodies,
    programme: event.programme.map((one, key) => ({ key, day: one.day, startsAt: one.startsAt, endsAt: one.endsAt ?? '', title: one.title, place: one.place ?? '',
      speaker: one.speaker ? [choice(one.speaker)] : [] })),
    opensOn: event.registrationOpensOn ?? '', closesOn: event.registrationClosesOn ?? '', capacity: String(event.capacity ?? ''),
  }
}

const orNull = (typed: string) => typed.trim() || null
const numberOf = (typed: string | number) => (String(typed).trim() === '' ? null : Number(typed))

export function toEvent(draft: EventDraft): EventContent {
  return {
    name: draft.name.trim(), kind: draft.kind, series: orNull(draft.series), edition: numberOf(draft.edition), startsOn: draft.startsOn, endsOn: orNull(draft.endsOn),
    place: draft.place.trim(), divisionCode: draft.division[0]?.value ?? null, zoneCode: orNull(draft.zone), theme: orNull(draft.theme),
    description: orNull(draft.description),
    bodies: EVENT_ROLES.flatMap((role) => draft.bodies[role].map((one) => ({ organizationId: one.value, role }))),
    programme: draft.programme.map((one) => ({ day: one.day, startsAt: one.startsAt, endsAt: orNull(one.endsAt), title: one.title.trim(),
      speakerId: one.speaker[0]?.value ?? null, place: orNull(one.place) })),
    registrationOpensOn: orNull(draft.opensOn), registrationClosesOn: orNull(draft.closesOn), capacity: numberOf(draft.capacity),
  }
}

/** What cannot be sent, by the pointer of the contract: codes as the service's. */
export function eventFaults(draft: EventDraft): Record<string, string> {
  const found: Record<string, string> = {}
  if (draft.name.trim() === '') found['/name'] = 'REQUIRED'
  if (draft.startsOn === '') found['/startsOn'] = 'REQUIRED'
  if (draft.endsOn && draft.endsOn < draft.startsOn) found['/endsOn'] = 'WRONG_ORDER'
  if (draft.place.trim() === '') found['/place'] = 'REQUIRED'
  if (RUNS.every((role) => draft.bodies[role].length === 0)) found['/bodies'] = 'REQUIRED'
  if (draft.closesOn && !draft.opensOn) found['/registrationOpensOn'] = 'REQUIRED'
  if (draft.opensOn && !draft.closesOn) found['/registrationClosesOn'] = 'REQUIRED'
  else if (draft.closesOn < draft.opensOn) found['/registrationClosesOn'] = 'WRONG_ORDER'
  draft.programme.forEach((one, index) => {
    const at = `/programme/${String(index)}`
    if (one.day === '') found[`${at}/day`] = 'REQUIRED'
    if (one.startsAt === '') found[`${at}/startsAt`] = 'REQUIRED'
    if (one.endsAt && one.endsAt <= one.startsAt) found[`${at}/endsAt`] = 'WRONG_ORDER'
    if (one.title.trim() === '') found[`${at}/title`] = 'REQUIRED'
  })
  return found
}

/** The place of the form that a pointer means: of /bodies/1/organizationId all bodies, of /programme/0/title that field. */
export function placeAt(pointer: string): string {
  return pointer.startsWith('/programme/') ? pointer.split('/').slice(0, 4).join('/') : pointer.split('/').slice(0, 2).join('/')
}
