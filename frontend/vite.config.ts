import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { configDefaults, defineConfig } from 'vitest/config'
import { mockApi } from './mock/plugin.ts'

// `--mode mock` answers /api from mock/ (development and looking at pages only); otherwise /api goes to a running service.
export default defineConfig(({ mode }) => ({
  plugins: [
    vue(),
    Components({ dirs: [], dts: false, resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
    mode === 'mock' ? mockApi() : undefined,
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  define: { __VUE_I18N_LEGACY_API__: false, __VUE_I18N_FULL_INSTALL__: false, __INTLIFY_PROD_DEVTOOLS__: false },
  build: {
    target: 'es2022',
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'vue', test: /node_modules[\\/](@vue|vue|vue-router|vue-i18n|@intlify|@tanstack|openapi-fetch|vue-demi)[\\/]/ },
            { name: 'element-plus', test: /node_modules[\\/](element-plus|@element-plus)[\\/]/ },
            // what nearly every page needs, in one request instead of twenty
            { name: 'shared', test: /src[\\/](shared[\\/](ui|format)|api)[\\/]/ },
          ],
        },
      },
    },
  },
  server: { proxy: mode === 'mock' ? undefined : { '/api': process.env.TONGXIN_API ?? 'http://localhost:8080' } },
  test: { environment: 'jsdom', testTimeout: 20_000, setupFiles: ['./mock/setup.ts'], exclude: [...configDefaults.exclude, 'e2e/**'] },
}))
