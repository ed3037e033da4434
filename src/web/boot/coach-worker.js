// Searches for the smallest fix and reads what comes in, away from the page: a tick never waits for either. `coach-ask.js`
// starts it, and starts it anew when it hears of an error or hears nothing at all.
import init, { advise } from './coach.js';
import { take } from './intake-program.js';

/** The program is on the device already: what takes longer, in milliseconds, stands still. */
const LATE = 10_000;
/** While it works it gives a sign of life so often. */
const BEAT = 1_000;

// A second worker asks by another address: see `coach-ask.js`.
const ready = init({ module_or_path: new URL('coach_bg.wasm', import.meta.url).href + location.search });
const late = setTimeout(() => reportError(new Error('the program of the worker does not come')), LATE);
// The page hears of an error; of a promise that is broken it would not.
ready.then(() => {
  clearTimeout(late);
  postMessage(['ready']);
}, reportError);

onmessage = async ({ data }) => {
  const beat = setInterval(() => postMessage(['alive']), BEAT);
  try {
    if (data[0] === 'take') {
      await take(data, said => postMessage(said));
      return;
    }
    await ready;
    postMessage([data[0], advise(data[1])]);
  } catch (error) {
    reportError(error);
  } finally {
    clearInterval(beat);
  }
};
