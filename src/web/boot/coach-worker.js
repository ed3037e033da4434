// Searches for the smallest fix and reads what comes in, away from the page: a tick never waits for either.
import init, { advise } from './coach.js';
import { take } from './intake-desk.js';

const ready = init({ module_or_path: new URL('coach_bg.wasm', import.meta.url) });
// The page hears of an error and searches by itself; of a promise that is broken it would not.
ready.catch(reportError);

onmessage = async ({ data }) => {
  if (data[0] === 'take') {
    take(data, said => postMessage(said));
    return;
  }
  await ready;
  postMessage([data[0], advise(data[1])]);
};
