import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, post, useAct, type SigningAspects, type SigningTask } from '@/api'

export interface NewTask { title: string; partyId: string; dueOn: string }

/** Aspects with their tasks; asked anew once it is known who is signed in, since they say what the caller may do. */
export function useAspects(id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: ['/signings', 'aspects', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/signings/{id}/aspects', { params: { path: { id: toValue(id) } } })),
    enabled: computed(() => toValue(enabled)),
  })
}
export function useTree(id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: ['/signings', 'tree', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/signings/{id}/tree', { params: { path: { id: toValue(id) } } })),
    enabled: computed(() => toValue(enabled)),
    select: (tree) => tree.items,
  })
}
/** What was reported of a task, the newest first. */
export function useReports(id: MaybeRefOrGetter<string>, task: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: ['/signings', 'reports', computed(() => toValue(task))],
    queryFn: () => answer(client.GET('/signings/{id}/tasks/{taskId}/progress', { params: { path: { id: toValue(id), taskId: toValue(task) } } })),
    enabled: computed(() => toValue(enabled)),
    select: (page) => page.items,
  })
}

export const useAddAspect = () => useAct(({ id, ...aspect }: { id: string; title: string; tasks: NewTask[] }, key) =>
  post<SigningAspects>(`/signings/${id}/aspects`, aspect, { key }))
export const useAddTask = () => useAct(({ id, aspect, ...task }: { id: string; aspect: string } & NewTask, key) =>
  post<SigningAspects>(`/signings/${id}/aspects/${aspect}/tasks`, task, { key }))
export const useReport = () => useAct(({ id, task, version, ...report }: { id: string; task: string; version: number; progress: number; note: string | null }, key) =>
  post<SigningTask>(`/signings/${id}/tasks/${task}/progress`, report, { version, key }))
