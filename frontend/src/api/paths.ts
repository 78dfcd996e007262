import type * as t from './types'

/** Operations of the contract in the form that openapi-fetch reads. Replaced by the generated `paths` when openapi.yaml is there. */
type Filter = string | string[] | undefined
type Query = Record<string, Filter | number>
interface Answer<T> { content: { 'application/json': T } }
interface Problem { content: { 'application/problem+json': t.ProblemBody } }
interface Get<R, P extends Record<string, string> | undefined = undefined> {
  get: {
    parameters: P extends undefined ? { query?: Query } : { path: P; query?: Query }
    responses: { 200: Answer<R>; default: Problem }
  }
}
type ById<R> = Get<R, { id: string }>

export interface paths {
  '/zones': Get<t.Page<t.Zone>>
  '/zones/{code}': Get<t.Zone, { code: string }>
  '/divisions': Get<t.Page<t.Division>>
  '/organizations': Get<t.Page<t.OrganizationSummary>>
  '/organizations/{id}': ById<t.Organization>
  '/organizations/{id}/history': ById<t.Page<t.Change>>
  '/calls': Get<t.Page<t.Call>>
  '/calls/{id}': ById<t.Call>
  '/intentions': Get<t.Page<t.IntentionSummary>>
  '/intentions/{id}': ById<t.Intention>
  '/intentions/{id}/history': ById<t.Page<t.Change>>
  '/signings': Get<t.Page<t.SigningSummary>>
  '/signings/{id}': ById<t.Signing>
  '/signings/{id}/history': ById<t.Page<t.Change>>
  '/projects': Get<t.Page<t.ProjectSummary>>
  '/projects/{id}': ById<t.Project>
  '/funding-records': Get<t.Page<t.FundingRecord>>
  '/beneficiary-records': Get<t.Page<t.BeneficiaryRecord>>
  '/events': Get<t.Page<t.EventSummary>>
  '/events/{id}': ById<t.Event>
  '/policies': Get<t.Page<t.PolicySummary>>
  '/policies/{id}': ById<t.Policy>
  '/cases': Get<t.Page<t.CaseSummary>>
  '/cases/{id}': ById<t.Case>
  '/figures': Get<t.Page<t.FigureSummary>>
  '/figures/{id}': ById<t.Figure>
  '/metrics': Get<t.Metrics>
  '/search': Get<t.Page<t.SearchHit>>
  '/changes': Get<t.Changes>
  '/session': Get<t.Account>
}
