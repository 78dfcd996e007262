import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { useQuery } from '@tanstack/vue-query'
import { answer, client, post, put, useAct, useList, type ListParams, type Project } from '@/api'

interface OnVersion { id: string; version: number }
export interface Milestone { title: string; dueOn: string; reachedOn: string | null }
export type Ending = 'complete' | 'terminate'

/** What was reported of a project, the latest day first. */
export function useProjectReports(id: MaybeRefOrGetter<string>, enabled: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: ['/projects', 'reports', computed(() => toValue(id))],
    queryFn: () => answer(client.GET('/projects/{id}/reports', { params: { path: { id: toValue(id) }, query: { limit: 50 } } })),
    enabled: computed(() => toValue(enabled)),
  })
}
export const useStalledProjects = (params: MaybeRefOrGetter<ListParams>, enabled?: MaybeRefOrGetter<boolean>) => useList('/stalled-projects', params, enabled)

export const useReportProject = () => useAct(({ id, version, ...report }: OnVersion & { onDate: string; progress: number; text: string; nextStep: string | null }, key) =>
  post<Project>(`/projects/${id}/reports`, report, { version, key }))
export const useAddMilestone = () => useAct(({ id, version, ...milestone }: OnVersion & Milestone, key) =>
  post<Project>(`/projects/${id}/milestones`, milestone, { version, key }))
export const useChangeMilestone = () => useAct(({ id, milestone, version, ...what }: OnVersion & { milestone: string } & Milestone) =>
  put<Project>(`/projects/${id}/milestones/${milestone}`, what, { version }))
export const useEndProject = () => useAct(({ id, version, how, ...end }: OnVersion & { how: Ending; endedOn: string; reason: string }, key) =>
  post<Project>(`/projects/${id}/${how}`, end, { version, key }))
