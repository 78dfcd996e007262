/** A line for each journey as it ends, what failed at the end, and the totals: "N passed", "N failed", "N skipped". */
export default async function* report(events) {
  const count = { passed: 0, failed: 0, skipped: 0 }
  const failures = []
  for await (const { type, data } of events) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message
    if (type !== 'test:pass' && type !== 'test:fail') continue
    // a file and a describe() end too; only what they hold is counted, unless it is the file itself that broke
    const broken = type === 'test:fail' && data.details.error?.failureType !== 'subtestsFailed'
    if (data.details.type === 'suite' && !broken) continue
    if (data.skip !== undefined) count.skipped += 1
    else if (type === 'test:pass') count.passed += 1
    else if (broken) {
      count.failed += 1
      failures.push(data)
    }
    yield `${type === 'test:pass' ? 'ok   ' : 'FAIL '} ${data.name} (${(data.details.duration_ms / 1000).toFixed(1)} s)\n`
  }
  for (const { name, file, details } of failures) {
    const { cause } = details.error
    yield `\n${name}\n  ${file ?? ''}\n  ${String(cause?.stack ?? cause ?? details.error.message).split('\n').slice(0, 14).join('\n  ')}\n`
  }
  yield `\n${Object.entries(count).map(([what, number]) => `${String(number)} ${what}`).join('\n')}\n`
}
