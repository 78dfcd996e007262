import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import zones from './zones.js'

function messages(filename, code) {
  const linter = new Linter({ cwd: '/work' })
  return linter.verify(code, [{ files: ['**/*.js'], plugins: { tongxin: { rules: { zones } } }, rules: { 'tongxin/zones': ['error', { src: '/work/src' }] } }],
    { filename }).map((message) => message.message)
}

describe('direction of imports', () => {
  it('lets app import features and features import shared', () => {
    expect(messages('/work/src/app/a.js', "import '@/features/x/queries'")).toEqual([])
    expect(messages('/work/src/features/x/pages/P.js', "import '../queries'; import '@/shared/ui'")).toEqual([])
  })
  it('refuses the way back, also by a relative path or a lazy import', () => {
    expect(messages('/work/src/shared/ui/a.js', "import '@/api'")).toHaveLength(1)
    expect(messages('/work/src/features/x/a.js', "export * from '../../app/router'")).toHaveLength(1)
    expect(messages('/work/src/api/a.js', "const a = () => import('@/features/x/a')")).toHaveLength(1)
  })
  it('refuses one feature in another, and what lies outside src', () => {
    expect(messages('/work/src/features/x/a.js', "import '../y/queries'")).toHaveLength(1)
    expect(messages('/work/src/features/x/a.js', "import '../../../mock/facts'")).toHaveLength(1)
  })
})
