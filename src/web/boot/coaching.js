// Brings the coach when the page has time for it: its style sheet, its program, and a worker in which it searches.
import { listen } from './coach-drop.js';
import { take } from './intake-desk.js';

const at = name => new URL(name, import.meta.url).href;

export async function bring() {
  const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: at('coach.css') });
  document.head.append(sheet);
  const { default: init, start } = await import(at('coach.js'));
  await init({ module_or_path: at('coach_bg.wasm') });
  start(worker(), take);
  listen();
}

/** A worker of this page's own script, which the policy lets pass by name; none in a frame without an origin. */
function worker() {
  const address = at('coach-worker.js');
  const own = given => {
    if (given !== address) throw new TypeError(given);
    return given;
  };
  try {
    const policy = window.trustedTypes?.createPolicy('chain-balance', { createScriptURL: own });
    return new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' });
  } catch {
    return undefined;
  }
}
