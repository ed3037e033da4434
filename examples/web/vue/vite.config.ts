import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement: tag => tag === 'chain-balance' } } })],
  build: { target: 'es2022' },
  // While Vite serves it keeps the package as it is: the program stands beside its scripts.
  optimizeDeps: { exclude: ['chain-balance'] },
});
