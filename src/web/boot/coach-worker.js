// Searches for the smallest fix, away from the page: a tick never waits for it.
import init, { advise } from './coach.js';

const ready = init({ module_or_path: new URL('coach_bg.wasm', import.meta.url) });
// The page hears of an error and searches by itself; of a promise that is broken it would not.
ready.catch(reportError);

onmessage = async ({ data: [number, question] }) => {
  await ready;
  postMessage([number, advise(question)]);
};
