import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  build: { target: 'es2022' },
  // While Vite serves it keeps the package as it is: the program stands beside its scripts.
  optimizeDeps: { exclude: ['chain-balance'] },
});
