import { cpSync } from 'node:fs';
import { build } from 'esbuild';

await build({ entryPoints: ['page.js'], bundle: true, minify: true, format: 'esm', outdir: 'dist', loader: { '.wasm': 'file' } });
cpSync('index.html', 'dist/index.html');
