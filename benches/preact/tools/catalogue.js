// Writes src/domain/catalogue.js: npm run data
import { writeFileSync } from 'node:fs';
import { generate, MODULE } from './generate.js';

writeFileSync(MODULE, generate());
