import { dirname, relative, resolve } from 'node:path'

/** Imports go one way: shared <- api <- features <- app; a feature imports no other feature. */
const ORDER = ['shared', 'api', 'features', 'app']

function placeOf(src, file) {
  const path = relative(src, file).split(/[\\/]/)
  return path[0] === '..' ? null : { zone: path[0], feature: path[0] === 'features' ? path[1] : null }
}

export default {
  meta: { type: 'problem', schema: [{ type: 'object' }], docs: { description: 'hold the direction of imports' } },
  create(context) {
    const src = context.options[0].src
    const here = placeOf(src, context.filename)
    if (!here) return {}
    function check(node) {
      const text = node.source?.value
      if (typeof text !== 'string' || !(text.startsWith('@/') || text.startsWith('.'))) return
      const there = placeOf(src, text.startsWith('@/') ? resolve(src, text.slice(2)) : resolve(dirname(context.filename), text))
      if (!there) {
        context.report({ node, message: `'${text}' leaves src/` })
      } else if (ORDER.indexOf(there.zone) > ORDER.indexOf(here.zone)) {
        context.report({ node, message: `${here.zone} must not import ${there.zone}: shared <- api <- features <- app` })
      } else if (here.feature && there.feature && here.feature !== there.feature) {
        context.report({ node, message: `feature ${here.feature} must not import feature ${there.feature}: put what both need in shared or api` })
      }
    }
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check }
  },
}
