// The entry for browsers and bundlers. What it takes and gives stands in chain-balance.d.ts.
import start, * as inside from './program.js';
import { program } from './loading.js';
import { asPlain } from './plain.js';

const { init, check } = program({
  name: 'chain-balance',
  file: 'chain-balance_bg.wasm',
  beside: () => new URL('./chain-balance_bg.wasm', import.meta.url),
  start: source => start({ module_or_path: source }),
});

export default init;

export function evaluate(plan) {
  check();
  return asPlain(plan, inside.evaluate);
}

export function decode(link) {
  check();
  return inside.decode(link);
}

export function encode(plan) {
  check();
  return asPlain(plan, inside.encode);
}

export function advise(plan) {
  check();
  return asPlain(plan, inside.advise);
}

export function exercises() {
  check();
  return inside.exercises();
}

export function muscles() {
  check();
  return inside.muscles();
}
