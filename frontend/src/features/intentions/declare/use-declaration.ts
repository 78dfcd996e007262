import { computed, onBeforeUnmount, ref, watch, type Ref } from 'vue'
import { asProblem, useRecord, type Account, type ApiProblem, type Intention } from '@/api'
import { dropKept, keep, recall } from '@/shared/ui/kept'
import { useDeclare, useEdit, useSubmit } from '../acts'
import { answersOf, useIntentionAnswers } from '../queries'
import { clone, emptyDraft, faults, fieldAt, fromIntention, gaps, isDraft, questionAt, same, toContent, unanswered, type Draft, type Field } from './draft'

const NEW = 'new'

/**
 * A declaration while it is written: the draft, what the service has of it, the copy in this browser, and what is wrong where.
 * `id` is 'new' until the service has kept it for the first time.
 */
export function useDeclaration(account: Account, lead: string, id: Ref<string>, onKept: (id: string) => Promise<unknown>) {
  const record = useRecord('/intentions/{id}', id, computed(() => id.value !== NEW))
  const answered = useIntentionAnswers(id, computed(() => id.value !== NEW))
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
  /** The same of answers, by the number of the question. */
  const refusedAnswers = ref<Record<string, string>>({})
  const call = useRecord('/calls/{id}', computed(() => draft.value?.callId ?? ''))
  const questions = computed(() => (draft.value?.callId ? call.data.value?.questions ?? [] : []))
  let timer: ReturnType<typeof setTimeout> | undefined

  const copyName = () => `intention.${account.id}.${id.value}`
  const start = computed(() => emptyDraft(lead, new Date().getFullYear()))
  const dirty = computed(() => {
    const now = draft.value
    // what a new form chooses by itself is nothing that anybody typed
    return now !== null && !same(now, saved.value?.draft ?? { ...start.value, leadId: now.leadId, callId: now.callId, year: now.year })
  })
  const wrong = computed(() => (draft.value ? faults(draft.value) : {}))
  const missing = computed(() => (draft.value ? gaps(draft.value, questions.value) : []))

  function take(one: Intention, answers: Draft['answers']) {
    saved.value = { draft: fromIntention(one, answers), version: one.version, at: one.updatedAt }
  }
  function begin(from: Draft) {
    const kept = recall(copyName(), isDraft)
    draft.value = kept && !same(kept.value, from) ? kept.value : clone(from)
    restoredAt.value = kept && !same(kept.value, from) ? kept.at : null
    return kept
  }
  if (id.value === NEW) begin(start.value)
  watch([() => record.data.value, () => answered.data.value], ([one, said]) => {
    if (!one || !said || draft.value) return
    take(one, answersOf(said))
    const kept = begin(fromIntention(one, answersOf(said)))
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
    refusedAnswers.value = {}
  }, { deep: true })
  onBeforeUnmount(copy)

  /** The words' key of what is wrong with a field, once it was tried to keep or submit it. */
  function codeAt(field: Field): string | null {
    if (refused.value[field]) return refused.value[field]
    if (tried.value && wrong.value[field]) return wrong.value[field] ?? null
    return asked.value && missing.value.includes(field) ? 'REQUIRED' : null
  }
  /** The same of the answer to a question. */
  function answerCodeAt(number: number): string | null {
    const code = refusedAnswers.value[String(number)]
    if (code) return code
    return asked.value && draft.value && unanswered(draft.value, questions.value).includes(number) ? 'REQUIRED' : null
  }
  function fail(error: unknown) {
    problem.value = asProblem(error)
    for (const one of problem.value.errors) {
      const field = fieldAt(one.pointer)
      if (field) refused.value[field] = one.code
      const question = questionAt(one.pointer)
      if (question) refusedAnswers.value[question] = one.code
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
      take(one, content.answers ?? {})
      restoredAt.value = null
      tried.value = false
      refused.value = {}
      refusedAnswers.value = {}
      if (id.value === NEW) await onKept(one.id)
      return true
    } catch (error) {
      fail(error)
      if (asProblem(error).kind === 'stale-version') {
        await answered.refetch()
        newer.value = (await record.refetch()).data ?? null
      }
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
    take(newer.value, answersOf(answered.data.value))
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
  return { record, draft, saved, dirty, wrong, missing, restoredAt, newer, problem, busy, questions, codeAt, answerCodeAt, save, submit, settle, discard }
}
export type Declaration = ReturnType<typeof useDeclaration>
