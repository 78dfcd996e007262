import { onBeforeUnmount, onMounted, ref } from 'vue'
import { onBeforeRouteLeave, useRouter } from 'vue-router'

/** Leaving asks while something is not kept: `asking` is true until the person stays or `go`es. */
export function useLeave(unkept: () => boolean) {
  const router = useRouter()
  const asking = ref(false)
  let target = ''
  let free = false

  onBeforeRouteLeave((to) => {
    // an ended session cannot be stayed in; the copy in the browser is there afterwards
    if (free || !unkept() || to.query.why === 'ended') return true
    target = to.fullPath
    asking.value = true
    return false
  })
  function warn(event: BeforeUnloadEvent) {
    if (unkept()) event.preventDefault()
  }
  onMounted(() => { addEventListener('beforeunload', warn) })
  onBeforeUnmount(() => { removeEventListener('beforeunload', warn) })

  return {
    asking,
    stay: () => { asking.value = false },
    go: () => {
      asking.value = false
      free = true
      void router.push(target)
    },
    /** From now on leaving does not ask. */
    free: () => { free = true },
  }
}
