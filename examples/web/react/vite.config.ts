import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { target: 'es2022' },
  // While Vite serves it keeps the package as it is: the program stands beside its scripts.
  optimizeDeps: { exclude: ['chain-balance'] },
});
