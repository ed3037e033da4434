// Searches for the smallest fix and reads training logs, away from the page: a tick never waits for either.
import init, { advise, read_log } from './coach.js';

const ready = init({ module_or_path: new URL('coach_bg.wasm', import.meta.url) });
// The page hears of an error and searches by itself; of a promise that is broken it would not.
ready.catch(reportError);
/** The question about a log that was asked last: reading for another one ends. */
let newest;

async function log(number, question, source) {
  newest = number;
  const answer = said => newest === number && postMessage(['log', number, said]);
  try {
    let bytes;
    if (source !== undefined) bytes = typeof source === 'string' ? new TextEncoder().encode(source) : new Uint8Array(await source.arrayBuffer());
    for (let more = true; more && newest === number; bytes = undefined) {
      const said = read_log(question, bytes);
      if (said) answer(said);
      more = said?.Reading !== undefined;
      // What was asked meanwhile is heard between two steps.
      await new Promise(done => setTimeout(done));
    }
  } catch {
    answer({ Refused: 'the browser could not read this file' });
  }
}

onmessage = async ({ data: [what, ...rest] }) => {
  await ready;
  if (what === 'log') log(...rest);
  else postMessage([what, advise(...rest)]);
};
