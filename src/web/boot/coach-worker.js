// Searches for the smallest fix, away from the page: a tick never waits for it.
import init, { advise } from './coach.js';

const ready = init({ module_or_path: new URL('coach_bg.wasm', import.meta.url) });

onmessage = async ({ data: [number, question] }) => {
  await ready;
  postMessage([number, advise(question)]);
};
