// The second entry, for browsers and bundlers: it reads texts. What it takes and gives stands in text.d.ts.
import start, * as inside from './text-program.js';
import { program } from './loading.js';

const { init, check } = program({
  name: 'chain-balance/text',
  file: 'text_bg.wasm',
  beside: () => new URL('./text_bg.wasm', import.meta.url),
  async start(source) {
    await start({ module_or_path: source });
    inside.start();
  },
});

export default init;

export function parse(text) {
  check();
  return inside.parse(text);
}

export function match(name, language) {
  check();
  return inside.matched(name, language);
}
