-- The requests of the bench for wrk; SCENARIO is r1, r2 or w1.
local hex = function(n) return string.format("%04x", n) end
local categories = {"SCI_TECH", "INDUSTRY", "CHARITY", "FORUM", "COMPETITION", "STANDARD", "TRAINING", "RESEARCH"}
local provinces = {"130000", "440000", "320000", "370000", "510000"}
local states = {"ACCEPTED", "MATCHED", "SIGNED"}
local json = {["Content-Type"] = "application/json"}
seed = 0 -- of the thread, set by setup: every thread asks for other records and draws other keys
local keys = 0
local make = {}

function make.r1()
  return wrk.format("GET", "/api/v1/intentions/0191" .. hex(math.random(1, 10000)) .. "-0000-7000-8000-000000000000")
end

function make.r2()
  return wrk.format("GET", "/api/v1/intentions?limit=20&origin=" .. provinces[math.random(1, 5)] .. "&year=" .. math.random(2024, 2026)
    .. "&status=" .. states[math.random(1, 3)] .. "&category=" .. categories[math.random(1, 8)])
end

function make.w1()
  keys = keys + 1
  local member = math.random(1, 100)
  json["Authorization"] = "Bearer " .. string.rep("B", 40) .. string.format("%03d", member)
  json["Idempotency-Key"] = seed .. "-" .. keys .. "-" .. os.time()
  return wrk.format("POST", "/api/v1/intentions", json, '{"leadId":"0190' .. hex(member)
    .. '-0000-7000-8000-000000000000","content":{"title":"社区照护与乡村阅读协同项目","summary":"为两地居民提供服务","year":2026,"category":"CHARITY",'
    .. '"offer":"资金与志愿者","need":"场地与课时","plannedFrom":"2026-01-01","plannedUntil":"2027-12-31","budget":"120000.00",'
    .. '"expectedBeneficiaries":500,"beneficiaryUnit":"PERSON","targetDivisionCodes":["110000","120000"]}}')
end

function setup(thread)
  seed = seed + 1
  thread:set("seed", seed)
end

function init()
  math.randomseed(42 + seed)
end

request = make[os.getenv("SCENARIO")]

function done(summary, latency)
  local seconds = summary.duration / 1000000
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
  io.write(string.format("RESULT %.0f %.2f %.2f %d %d\n", summary.requests / seconds, latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    failed, summary.requests))
end
