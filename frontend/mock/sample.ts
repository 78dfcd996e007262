import type * as t from '../src/api/types.ts'
import { base, division, must, organizationRef } from './facts.ts'

/** Invented records, every one marked as a sample. */
const ROWS: [string, t.IntentionStatus, t.Category, string, string, string[], string | null, number | null][] = [
  ['悦读成长计划向张北县延伸', 'SIGNED', 'CHARITY', 'ORG-053', '110000', ['130722'], '1200000.00', 9200],
  ['胸部疾病早筛进两县', 'MATCHED', 'SCI_TECH', 'ORG-046', '110000', ['130000'], '860000.00', 30000],
  ['新能源汽车零部件供需对接', 'ACCEPTED', 'INDUSTRY', 'ORG-038', '110000', ['120000', '130000'], null, null],
  ['三地博物馆教育课程共建', 'SUBMITTED', 'TRAINING', 'ORG-033', '110000', ['120000', '130000'], '300000.00', 12000],
  ['津冀商会帮扶岗位推介', 'COMPLETED', 'FORUM', 'ORG-055', '120000', ['130000'], '150000.00', 800],
  ['养老服务团体标准互认', 'ACCEPTED', 'STANDARD', 'ORG-042', '110000', ['120000'], null, null],
  ['雄安工业设计需求调查', 'MATCHED', 'RESEARCH', 'ORG-060', '133100', ['110000'], '90000.00', null],
  ['乡村教师阅读教学赛', 'ACCEPTED', 'COMPETITION', 'ORG-047', '110000', ['130000', '120000'], '420000.00', 1500],
]

export const intentions: t.Intention[] = ROWS.map(([title, status, category, lead, origin, targets, budget, people], index) => ({
  ...base({ key: `INT-${String(index + 1)}` }, true), title, status, category, year: 2024, lead: must(organizationRef(lead)),
  origin: must(division(origin)), targets: targets.map((code) => must(division(code))), budget, currency: 'CNY', expectedBeneficiaries: people,
  beneficiaryUnit: people === null ? null : 'PERSON', submittedAt: `2024-0${String(1 + (index % 3))}-1${String(index)}T03:00:00Z`, public: status !== 'SUBMITTED',
  summary: '把已有的做法带到新的地方，由当地的社会组织承办。', statusReason: null, call: { id: 'CALL-1', title: '2024年京津冀协同活动征集' },
  partners: index === 0 ? [must(organizationRef('ORG-047'))] : [], offer: '选书与配送、志愿者培训。\n资金分两年到位。', need: '一家能承办教师培训的当地社会组织。',
  plannedFrom: '2024-06-01', plannedUntil: '2026-05-31', keptBack: false, keptBackReason: null, decidedAt: '2024-03-20T06:30:00Z',
  revivedFrom: null, revivals: [], invited: [], leadOfferedToId: null, terms: [],
}))

export const fundingRecords: t.FundingRecord[] = [1, 2].map((n) => ({
  id: `FUND-${String(n)}`, version: 1, sample: true, project: { id: 'PRJ-01', name: '悦读成长计划' }, kind: 'DISBURSED',
  amount: n === 1 ? '210000.00' : '100000.50', currency: 'CNY', onDate: `2024-09-0${String(n)}`, payer: organizationRef('ORG-053'),
  division: division('130722'), evidence: null, reversesId: null, reversedById: null, reason: null, createdAt: '2024-09-10T00:00:00Z',
  updatedAt: '2024-09-10T00:00:00Z',
}))
export const beneficiaryRecords: t.BeneficiaryRecord[] = [{
  id: 'BEN-1', version: 1, sample: true, project: { id: 'PRJ-01', name: '悦读成长计划' }, unit: 'PERSON', quantity: 17206, onDate: '2024-09-30',
  division: division('130722'), evidence: null, reversesId: null, reversedById: null, reason: null, createdAt: '2024-10-01T00:00:00Z',
  updatedAt: '2024-10-01T00:00:00Z',
}]

export const offer: t.InvitationOffer = {
  displayName: '张三（示例）', roles: ['ORGANIZATION_MEMBER', 'ORGANIZATION_SIGNATORY'], organization: { id: 'ORG-053', name: '北京慈弘慈善基金会' }, division: null,
  zone: null, invitedBy: '基金会管理员（示例）', expiresAt: '2026-11-27T00:00:00Z',
}

const STATES: t.IntentionStatus[] = ['SUBMITTED', 'ACCEPTED', 'MATCHED', 'SIGNED', 'COMPLETED']
type Dimensions = Partial<Record<'zone' | 'year' | 'division' | 'state' | 'origin' | 'target', string>>

function value(code: string, name: string, unit: string, definition: string, amount: string, records: number, of: Dimensions): t.MetricValue {
  const query = new URLSearchParams(Object.entries(of).flatMap(([k, v]) => (v ? [[k, v]] : []))).toString()
  const { zone = null, division: place = null, origin = null, target = null, state = null } = of
  return {
    code, name, unit, definition, value: amount, records, sampleRecords: records, recordsHidden: 0, position: 1207,
    dimensions: { zone, division: place, origin, target, year: of.year ? Number(of.year) : null, category: null, state, basis: null, unstated: [] },
    recordsLink: `/api/v1/metrics/${code.replace('_by_state', '')}/records?${query}`,
  }
}
const INTENTIONS = ['项目意向', '项', '已提交的项目意向；多家联合的意向只计一次。'] as const

export function metricValues(dimensions: Dimensions): t.MetricValue[] {
  const here = (!dimensions.zone || dimensions.zone === 'JJJ') && (!dimensions.year || dimensions.year === '2024')
  const of = (code: string, name: string, unit: string, definition: string, amount: string, records: number, state?: string) =>
    value(code, name, unit, definition, here ? amount : amount.includes('.') ? '0.00' : '0', here ? records : 0, { ...dimensions, state })
  return [
    of('organizations', '社会组织', '家', '在库的社会组织，按所在地归入区域，一家只计一次。', '22', 22),
    of('intentions', ...INTENTIONS, String(intentions.length), intentions.length),
    ...STATES.map((state) => {
      const count = intentions.filter((i) => i.status === state).length
      return of('intentions_by_state', '各状态的项目意向', '项', '此刻处于该状态的项目意向。', String(count), count, state)
    }),
    of('signings', '签约', '份', '已生效的签约，作废的不计。', '4', 4),
    of('money_pledged', '认捐资金', '元', '认捐记录之和，冲正后。', '0.00', 0),
    of('money_disbursed', '拨付资金', '元', '拨付记录之和，冲正后。', '310000.50', 2),
    of('people', '受益人数', '人', '受益记录之和，单位为人，不与人次相加。', '17206', 1),
    of('person_times', '受益人次', '人次', '受益记录之和，单位为人次，不与人数相加。', '0', 0),
  ]
}

/** The intentions told apart by year, or by origin and target province. */
export function metricLines(groupBy: string | null, dimensions: Dimensions): t.MetricValue[] {
  if (groupBy === 'year') return [value('intentions', ...INTENTIONS, String(intentions.length), intentions.length, { ...dimensions, year: '2024' })]
  if (groupBy !== 'origin_target' || (dimensions.zone ?? 'JJJ') !== 'JJJ' || (dimensions.year ?? '2024') !== '2024') return []
  const province = (code: string) => `${code.slice(0, 2)}0000`
  const counts = new Map<string, number>()
  for (const intention of intentions) {
    for (const target of new Set(intention.targets.map((one) => province(one.code)))) {
      const key = `${province(intention.origin.code)}>${target}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts].map(([key, count]) => {
    const [origin, target] = key.split('>')
    return value('intentions', ...INTENTIONS, String(count), count, { ...dimensions, origin, target })
  })
}

/** The intentions behind a number, as the list of its records names them. */
export const metricRecords: t.MetricRecord[] = intentions.map((intention) => ({
  type: 'INTENTION', id: intention.id, title: intention.title, value: '1', year: intention.year, category: intention.category,
  state: intention.status, version: 1, sample: true, link: `/api/v1/intentions/${intention.id}`,
}))
