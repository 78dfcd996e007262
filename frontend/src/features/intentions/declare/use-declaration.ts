import { computed, onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { asProblem, useRecord, type Account, type ApiProblem, type Intention } from '@/api'
import { dropKept, keep, recall } from '@/shared/ui/kept'
import { useDeclare, useEdit, useSubmit } from '../acts'
import { clone, emptyDraft, faults, fieldAt, fromIntention, gaps, isDraft, same, toContent, type Draft, type Field } from './draft'

const NEW = 'new'

/**
 * A declaration while it is written: the draft, what the service has of it, the copy in this browser, and what is wrong where.
 * `id` is 'new' until the service has kept it for the first time.
 */
export function useDeclaration(account: Account, lead: string, id: Ref<string>, onKept: (id: string) => Promise<unknown>) {
  const record = useRecord('/intentions/{id}', id, computed(() => id.value !== NEW))
  const declare = useDeclare()
  const edit = useEdit()
  const hand = useSubmit()
  const draft = ref<Draft | null>(null)
  /** As the service has it; null while it has nothing. */
  const saved = ref<{ draft: Draft; version: number; at: string } | null>(null)
  const restoredAt = ref<string | null>(null)
  /** The newer version, when somebody else has changed the draft meanwhile. */
  const newer = ref<Intention | null>(null)
  const problem = ref<ApiProblem | null>(null)
  const tried = ref(false)
  const asked = ref(false)
  const refused = ref<Partial<Record<Field, string>>>({})
  let timer: ReturnType<typeof setTimeout> | undefined

  const copyName = () => `intention.${account.id}.${id.value}`
  const start = computed(() => emptyDraft(lead, new Date().getFullYear()))
  const dirty = computed(() => {
    const now = draft.value
    // what a new form chooses by itself is nothing that anybody typed
    return now !== null && !same(now, saved.value?.draft ?? { ...start.value, leadId: now.leadId, callId: now.callId, year: now.year })
  })
  const wrong = computed(() => (draft.value ? faults(draft.value) : {}))
  const missing = computed(() => (draft.value ? gaps(draft.value) : []))

  function take(one: Intention) {
    saved.value = { draft: fromIntention(one), version: one.version, at: one.updatedAt }
  }
  function begin(from: Draft) {
    const kept = recall(copyName(), isDraft)
    draft.value = kept && !same(kept.value, from) ? kept.value : clone(from)
    restoredAt.value = kept && !same(kept.value, from) ? kept.at : null
    return kept
  }
  if (id.value === NEW) begin(start.value)
  watch(() => record.data.value, (one) => {
    if (!one || draft.value) return
    take(one)
    const kept = begin(fromIntention(one))
    if (restoredAt.value && kept?.version !== one.version) newer.value = one
  }, { immediate: true })

  function copy() {
    clearTimeout(timer)
    if (!draft.value) return
    if (dirty.value) keep(copyName(), draft.value, saved.value?.version ?? null)
    else dropKept(copyName())
  }
  watch(draft, (_, before) => {
    if (!before) return
    clearTimeout(timer)
    timer = setTimeout(copy, 300)
    refused.value = {}
  }, { deep: true })
  onBeforeUnmount(copy)

  /** The words' key of what is wrong with a field, once it was tried to keep or submit it. */
  function codeAt(field: Field): string | null {
    if (refused.value[field]) return refused.value[field]
    if (tried.value && wrong.value[field]) return wrong.value[field] ?? null
    return asked.value && missing.value.includes(field) ? 'REQUIRED' : null
  }
  function fail(error: unknown) {
    problem.value = asProblem(error)
    for (const one of problem.value.errors) {
      const field = fieldAt(one.pointer)
      if (field) refused.value[field] = one.code
    }
    return false
  }

  /** Brings what is written to the service; false when it could not. */
  async function save(): Promise<boolean> {
    tried.value = true
    problem.value = null
    if (!draft.value || Object.keys(wrong.value).length > 0) return false
    if (!dirty.value && saved.value) return true
    const content = toContent(draft.value)
    try {
      const one = saved.value
        ? await edit.mutateAsync({ id: id.value, version: saved.value.version, content })
        : await declare.mutateAsync({ leadId: draft.value.leadId, content })
      dropKept(copyName())
      take(one)
      restoredAt.value = null
      tried.value = false
      refused.value = {}
      if (id.value === NEW) await onKept(one.id)
      return true
    } catch (error) {
      fail(error)
      if (asProblem(error).kind === 'stale-version') newer.value = (await record.refetch()).data ?? null
      copy()
      return false
    }
  }

  /** Hands it to the department. */
  async function submit(): Promise<boolean> {
    asked.value = true
    if (missing.value.length > 0 || !(await save()) || !saved.value) return false
    try {
      await hand.mutateAsync({ id: id.value, version: saved.value.version })
      return true
    } catch (error) {
      return fail(error)
    }
  }

  /** After somebody else's change: goes on with theirs, or writes mine over it at the next saving. */
  function settle(which: 'theirs' | 'mine') {
    if (!newer.value) return
    take(newer.value)
    if (which === 'theirs') discard()
    newer.value = null
    problem.value = null
  }
  /** Gives up what is typed for what the service has. */
  function discard() {
    draft.value = clone(saved.value?.draft ?? start.value)
    restoredAt.value = null
    dropKept(copyName())
  }

  const busy = computed(() => declare.isPending.value || edit.isPending.value || hand.isPending.value)
  return { record, draft, saved, dirty, wrong, missing, restoredAt, newer, problem, busy, codeAt, save, submit, settle, discard }
}
export type Declaration = ReturnType<typeof useDeclaration>
