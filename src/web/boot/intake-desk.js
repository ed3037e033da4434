// Reads logs, texts and files with a program of its own, which comes when it is first asked. It works in the worker, and in
// the page where there is none; whatever takes long goes in steps, so that what is asked meanwhile is heard.
let program;
/** A step that comes within so many milliseconds of the last turn gives none. */
const TURN = 12;
/** The number of the question that was asked last: work for another one ends. */
let newest;

async function bring() {
  const { default: init, answer } = await import('./intake.js');
  await init({ module_or_path: new URL('intake_bg.wasm', import.meta.url) });
  return answer;
}

/** Opens what is packed; the program for it comes for such a file alone. */
async function unpacked(question, bytes) {
  const { default: init, unpack } = await import('./unpack.js');
  await init({ module_or_path: new URL('unpack_bg.wasm', import.meta.url) });
  return unpack(question, bytes);
}

/** The program, brought once; one that could not be loaded may be, next time. */
const ready = () => program ??= bring().catch(error => {
  program = undefined;
  throw error;
});

const { port1, port2 } = new MessageChannel();
/** Gives whatever waits its turn. A timer would do so too, but browsers make it wait four milliseconds, and there are fifty steps. */
const turn = () => new Promise(done => {
  port1.onmessage = done;
  port2.postMessage(0);
});

/**
 * Answers a list, with lists that begin alike: `take`, a number, a question, and a file or a text that is to be read. With the
 * number alone what is read is given up; without one the program is brought, before anything is asked.
 */
export async function take([what, number, question, source], say) {
  if (number === undefined) return void ready().catch(() => {});
  newest = number;
  if (question === undefined && !program) return;
  let why = 'the program that reads it could not be loaded: check your connection and try again';
  try {
    const answer = await ready();
    why = 'the browser could not read this file';
    let bytes;
    if (source !== undefined) bytes = typeof source === 'string' ? new TextEncoder().encode(source) : new Uint8Array(await source.arrayBuffer());
    why = 'something went wrong inside: reload the page and try again';
    for (let more = true, last = 0; more && newest === number;) {
      let said = answer(question, bytes);
      if (said === 'Packed') {
        why = 'the program that opens such files could not be loaded: check your connection and try again';
        const text = await unpacked(question, bytes);
        why = 'something went wrong inside: reload the page and try again';
        said = text instanceof Uint8Array ? answer(question, text) : text;
      }
      bytes = undefined;
      more = said?.Reading !== undefined;
      if (more && performance.now() - last < TURN) continue;
      if (said) say([what, number, said]);
      await turn();
      last = performance.now();
    }
  } catch (error) {
    console.warn(error);
    if (newest === number) say([what, number, { Refused: why }]);
  }
}
