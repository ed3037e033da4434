// A page needs no build: its files and those of the package, side by side.
import { cpSync } from 'node:fs';

for (const name of ['index.html', 'page.js', 'week.js']) cpSync(name, `dist/${name}`);
cpSync('node_modules/chain-balance', 'dist/chain-balance', { recursive: true });
