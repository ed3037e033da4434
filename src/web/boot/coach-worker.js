// Searches for the smallest fix and reads what comes in, away from the page: a tick never waits for either.
import init, { advise } from './coach.js';
import { take } from './intake-desk.js';

const ready = init({ module_or_path: new URL('coach_bg.wasm', import.meta.url) });

onmessage = async ({ data }) => {
  if (data[0] === 'take') {
    take(data, said => postMessage(said));
    return;
  }
  await ready;
  postMessage([data[0], advise(data[1])]);
};
