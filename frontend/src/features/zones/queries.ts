import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, type Zone } from '@/api'

export function useZones() {
  return useQuery({ queryKey: ['zones'], queryFn: () => answer(client.GET('/zones')), staleTime: 10 * 60_000, select: (page) => page.items })
}

/**
 * The zone of this page: `?zone=` in the address. Pages that are about one zone (route meta `zoned`) fall back to the first
 * zone; all others then show every zone.
 */
export function useZone() {
  const route = useRoute()
  const zones = useZones()
  const zone = computed<Zone | undefined>(() => {
    const code = route.query.zone
    return zones.data.value?.find((z) => z.code === code) ?? (route.meta.zoned ? zones.data.value?.[0] : undefined)
  })
  return { zones, zone, code: computed(() => zone.value?.code) }
}
