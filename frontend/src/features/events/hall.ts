import { onBeforeUnmount, ref, toValue, watch, type MaybeRefOrGetter } from 'vue'
import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { answer, client, type Hall, type HallCounts, type HallSigning } from '@/api'

/** How the screen hangs on the service: still coming, heard, or lost for the moment. */
export type HallLine = 'COMING' | 'LIVE' | 'LOST'
const AGAIN_MS = 5_000

/** Those of documents alone first, then as they took effect, as the service gives them; at one time as they came. */
const inOrder = (a: HallSigning, b: HallSigning) => Date.parse(a.effectiveAt ?? '1970-01-01') - Date.parse(b.effectiveAt ?? '1970-01-01')

/** The hall after one signing has taken effect or was voided. A message may come twice, and changes nothing then. */
export function withSigning(hall: Hall, signing: HallSigning): Hall {
  const others = hall.signings.filter((one) => one.id !== signing.id)
  return { ...hall, signings: signing.inForce ? [...others, signing].sort(inOrder) : others }
}

/**
 * What is on the screen of an event's hall: asked for once, then moved by the stream. The browser comes again by itself with the last
 * position that it heard; where it gives up, for it was refused, we come again, and the stream begins with all there is.
 */
export function useHall(id: MaybeRefOrGetter<string>) {
  const queryClient = useQueryClient()
  const keyOf = (event: string) => ['/events', 'hall', event]
  const query = useQuery(() => ({
    queryKey: keyOf(toValue(id)),
    queryFn: () => answer(client.GET('/events/{id}/hall', { params: { path: { id: toValue(id) } } })),
    staleTime: Infinity,
  }))
  const line = ref<HallLine>('COMING')
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function leave() {
    clearTimeout(timer)
    source?.close()
    source = undefined
  }
  function come(event: string) {
    leave()
    const stream = new EventSource(`/api/v1/events/${event}/live`)
    source = stream
    const heard = <Body>(name: string, take: (hall: Hall, body: Body) => Hall) => {
      stream.addEventListener(name, (message: MessageEvent<string>) => {
        queryClient.setQueryData<Hall>(keyOf(event), (hall) => (hall ? take(hall, JSON.parse(message.data) as Body) : hall))
      })
    }
    heard<Hall>('hall', (_, hall) => hall)
    heard<HallSigning>('signing', withSigning)
    heard<HallCounts>('counts', (hall, counts) => ({ ...hall, counts }))
    stream.onopen = () => { line.value = 'LIVE' }
    stream.onerror = () => {
      line.value = 'LOST'
      if (stream.readyState === EventSource.CLOSED) timer = setTimeout(() => { come(event) }, AGAIN_MS)
    }
  }
  watch([() => toValue(id), query.isSuccess], ([event, known]) => {
    line.value = 'COMING'
    if (known) come(event)
    else leave()
  }, { immediate: true })
  onBeforeUnmount(leave)
  return { query, line }
}
