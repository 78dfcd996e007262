import { describe, expect, it } from 'vitest'
import { emptyEvent, emptyItem, eventFaults, placeAt, toEvent, type EventDraft } from './draft'

const choice = { value: 'd1', name: '北京市民政局', label: '北京市民政局' }
const full: EventDraft = { ...emptyEvent(choice), name: ' 交流会 ', startsOn: '2026-12-03', place: ' 雄安会展中心 ', edition: '3', capacity: '' }

describe('an event as it is written', () => {
  it('sends what is empty as nothing, and who runs it with the role', () => {
    const sent = toEvent({ ...full, programme: [{ ...emptyItem(full), startsAt: '09:30', title: '现场签约' }] })
    expect(sent).toMatchObject({ name: '交流会', place: '雄安会展中心', edition: 3, capacity: null, series: null, endsOn: null, bodies: [{ organizationId: 'd1', role: 'HOST' }] })
    expect(sent.programme).toEqual([{ day: '2026-12-03', startsAt: '09:30', endsAt: null, title: '现场签约', speakerId: null, place: null }])
    expect(eventFaults(full)).toEqual({})
  })
  it('names what cannot be sent by its place', () => {
    const item = { ...emptyItem(full), startsAt: '10:00', endsAt: '09:00' }
    expect(eventFaults({ ...emptyEvent(), endsOn: '', opensOn: '2026-11-01', programme: [item] })).toEqual({
      '/name': 'REQUIRED', '/startsOn': 'REQUIRED', '/place': 'REQUIRED', '/bodies': 'REQUIRED', '/registrationClosesOn': 'REQUIRED',
      '/programme/0/endsAt': 'WRONG_ORDER', '/programme/0/title': 'REQUIRED',
    })
    expect(eventFaults({ ...full, opensOn: '2026-11-02', closesOn: '2026-11-01', endsOn: '2026-12-02' })).toEqual({ '/endsOn': 'WRONG_ORDER', '/registrationClosesOn': 'WRONG_ORDER' })
  })
  it('finds the place that a pointer means', () => {
    expect(placeAt('/bodies/1/organizationId')).toBe('/bodies')
    expect(placeAt('/programme/0/speakerId')).toBe('/programme/0/speakerId')
  })
})
