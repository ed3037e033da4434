import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { generate, MODULE } from '../tools/generate.js';

test('the catalogue is what tests/fixtures gives', () => {
  const inStep = readFileSync(MODULE, 'utf8') === generate();
  assert.ok(inStep, 'src/domain/catalogue.js is out of step with tests/fixtures: `npm run data` in benches/preact writes it again');
});
