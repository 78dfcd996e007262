import '@/shared/styles/index.css'
import { createApp } from 'vue'
import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { asProblem } from '@/api'
import { i18n, keptLanguage, setLanguage } from '@/shared/i18n'
import App from './App.vue'
import { installGuards } from './guards'
import { router } from './router'

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      refetchOnWindowFocus: false,
      // what the service refused stays refused; only a lost connection or its own failure is worth another try
      retry: (count, error) => count < 2 && [0, 500, 502, 503, 504].includes(asProblem(error).status),
      retryDelay: 600,
      // without a connection a question fails and says so, instead of waiting in silence for one
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
})

installGuards(router, queryClient)
await setLanguage(keptLanguage())
createApp(App).use(i18n).use(router).use(VueQueryPlugin, { queryClient }).mount('#app')
