// Reads logs, texts and files with a program of its own, which comes when it is first asked. It works in the worker, and in
// the page where there is none; whatever takes long goes in steps, so that what is asked meanwhile is heard.
/** What the page says of what could not be read. */
const TEXTS = {
  late: 'the program that reads it is taking long to come: check your connection and try again',
  renewed: 'a new version of this page is here: reload it, nothing of yours is lost',
  notLoaded: 'the program that reads it could not be loaded: check your connection and try again',
  unreadable: 'the browser could not read this file',
  wrong: 'something went wrong inside: try again, or reload the page',
};
let program;
/** A step that comes within so many milliseconds of the last turn gives none. */
const TURN = 12;
/** How long the program may take to come before that is said, in milliseconds. */
const LATE = 10_000;
/** The number of the question that was asked last: work for another one ends. */
let newest;
/** How often the program could not be had, or stopped. A browser remembers both, so the next one has another address. */
let failures = 0;

const SCRIPT = new URL('intake.js', import.meta.url).href;
const PROGRAM = new URL('intake_bg.wasm', import.meta.url).href;
/** The names by which exercises are known. */
const NAMES = new URL('names.txt', import.meta.url).href;

async function bring() {
  const again = failures ? `?${failures}` : '';
  const names = fetch(NAMES + again).then(had => had.ok ? had.text() : Promise.reject(new Error(had.status)));
  const [{ default: init, answer, learn }, table] = await Promise.all([import(SCRIPT + again), names]);
  await init({ module_or_path: PROGRAM + again });
  learn(table);
  return answer;
}

const OPENER = new URL('unpack.js', import.meta.url).href;
const OPENING = new URL('unpack_bg.wasm', import.meta.url).href;

/** What opens packed files; the program for it comes for such a file alone. */
async function opener() {
  const again = failures ? `?${failures}` : '';
  const { default: init, unpack } = await import(OPENER + again);
  await init({ module_or_path: OPENING + again });
  return unpack;
}

/** What has not come in time is given up. */
function within(coming) {
  let late;
  const waited = new Promise((_, reject) => { late = setTimeout(reject, LATE, LATE); });
  return Promise.race([coming, waited]).finally(() => clearTimeout(late));
}

/** The next question brings another program. */
function drop() {
  failures++;
  program = undefined;
}

/** The program, brought once; one that could not be loaded may be, next time. */
function ready() {
  if (!program) {
    const brought = bring();
    program = brought;
    brought.catch(() => program === brought && drop());
  }
  return program;
}

/** A host has the files of one release. */
const isGone = address => fetch(address, { method: 'HEAD', cache: 'no-store' })
  .then(({ status, headers }) => status === 404 || /html/.test(headers.get('content-type')), () => false);

async function whyNot(error, parts) {
  if (error === LATE) return TEXTS.late;
  const gone = await Promise.all(parts.map(isGone));
  return gone.includes(true) ? TEXTS.renewed : TEXTS.notLoaded;
}

const { port1, port2 } = new MessageChannel();
/** Gives whatever waits its turn. A timer would do so too, but browsers make it wait four milliseconds, and there are fifty steps. */
const turn = () => new Promise(done => {
  port1.onmessage = done;
  port2.postMessage(0);
});

/**
 * Answers a list, with lists that begin alike: `take`, a number, a question, and a file or a text that is to be read. With the
 * number alone what is read is given up; without one the program is brought, before anything is asked. `Refused` says what is
 * wrong with what was given, `Failed` what went wrong here: the same can be asked again.
 */
export async function take([what, number, question, source], say) {
  if (number === undefined) return void ready().catch(() => {});
  newest = number;
  if (question === undefined && !program) return;
  const fail = why => { if (newest === number) say([what, number, { Failed: why }]); };

  let answer;
  try {
    answer = await within(ready());
  } catch (error) {
    console.warn(error);
    if (error === LATE) drop();
    fail(await whyNot(error, [SCRIPT, PROGRAM, NAMES]));
    return;
  }

  let bytes;
  try {
    if (source !== undefined) bytes = typeof source === 'string' ? new TextEncoder().encode(source) : new Uint8Array(await source.arrayBuffer());
  } catch {
    if (newest === number) say([what, number, { Refused: TEXTS.unreadable }]);
    return;
  }

  try {
    for (let more = true, last = 0; more && newest === number; bytes = undefined) {
      let said = answer(question, bytes);
      if (said === 'Packed') {
        const unpack = await within(opener()).catch(async error => {
          console.warn(error);
          failures++;
          fail(await whyNot(error, [OPENER, OPENING]));
        });
        if (!unpack) return;
        const text = unpack(question, bytes);
        said = text instanceof Uint8Array ? answer(question, text) : text;
      }
      more = said?.Reading !== undefined;
      if (more && performance.now() - last < TURN) continue;
      if (said) say([what, number, said]);
      await turn();
      last = performance.now();
    }
  } catch (error) {
    // A program that stopped half-way is not to be trusted with anything else.
    console.warn(error);
    drop();
    fail(TEXTS.wrong);
  }
}
