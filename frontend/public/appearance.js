// Before first paint: the kept scheme of light, the elder-friendly mode and the language. A file of its own, so that a strict
// content security policy without inline scripts holds.
(function (root) {
  function kept(key) {
    try { return localStorage.getItem(key) } catch { return null }
  }
  var scheme = kept('tx.scheme')
  if (scheme ? scheme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches) root.classList.add('dark')
  if (kept('tx.elder') === '1') root.classList.add('elder')
  root.lang = kept('tx.language') || root.lang
})(document.documentElement)
