// Where the coach asks what takes long: for the smallest fix, and for what comes in. A worker answers; one that dies is
// started anew, and what was asked of it is asked again, once. Where there can be none, the page answers by itself.
/** What the page says of what could not be read. */
const TEXTS = {
  stopped: 'the program that reads it stopped: try again, or reload the page',
  renewed: 'a new version of this page is here: reload it, nothing of yours is lost',
  notLoaded: 'the program that reads it could not be loaded: check your connection and try again',
};
const WORKER = new URL('coach-worker.js', import.meta.url).href;
/** A worker that is asked and gives no sign for so long is dead, in milliseconds. */
const SILENT = 10_000;

/** A worker of this page's own script; none in a frame without an origin. */
function hire(trusted, number, hear, dies) {
  try {
    // A browser may remember that something could not be had: the second worker has another address.
    const worker = new Worker(trusted(WORKER + (number ? `?${number}` : '')), { type: 'module' });
    worker.onmessage = ({ data }) => hear(worker, data);
    worker.onerror = event => {
      event.preventDefault();
      dies(worker);
    };
    return worker;
  } catch {
    return null;
  }
}

/**
 * The answer asks: a list for the worker and a function that hears its answers. A list is a number and a question for the
 * search, or begins with `take` (see `intake-program.js`); `forget` and a number says that nobody hears that answer any more.
 * A search that failed is answered by its number alone.
 */
export function askWorker(advise, page) {
  /** Nothing yet, the one that works, or null: there can be none. */
  let worker;
  let ready = false;
  let hired = 0;
  let silent;
  /** By `take`, `line` or `search`: what is asked. */
  const waiting = new Map();
  /** The file or text that is being looked at, and whether whoever answers has it. */
  let source;
  let given;
  let intake;

  /** A line of the search field waits beside what a room asks: each of the two hears its own answer. */
  const kindOf = ([first, number]) => first !== 'take' ? 'search' : typeof number === 'string' ? 'line' : 'take';
  const numberOf = list => list[0] === 'take' ? list[1] : list[0];

  function wait() {
    clearTimeout(silent);
    if (waiting.size && worker) silent = setTimeout(dies, SILENT, worker);
  }

  function hear(from, said) {
    if (from !== worker) return;
    wait();
    if (said[0] === 'ready') ready = true;
    else if (said[0] !== 'alive') answer(said);
  }

  function answer(said) {
    const kind = kindOf(said);
    const asked = waiting.get(kind);
    if (!asked || numberOf(asked.list) !== numberOf(said)) return;
    if (kind === 'search' || said[2].Reading === undefined) waiting.delete(kind);
    wait();
    asked.say(said);
    next();
  }

  /** Whoever reads does one thing at a time: what had to wait is sent. */
  function next() {
    const [first, ...others] = ['take', 'line'].map(kind => waiting.get(kind)).filter(Boolean);
    if (first && ![first, ...others].some(({ sent }) => sent)) send(first);
  }

  const failed = ({ list }) => answer(list[0] === 'take'
    ? ['take', list[1], { Failed: TEXTS.stopped }] : [list[0]]);

  function dies(which) {
    if (which !== worker) return;
    worker.terminate();
    // One that never came twice will not come the third time.
    worker = ready || hired < 2 ? undefined : null;
    given = undefined;
    for (const asked of [...waiting.values()].filter(({ sent }) => sent)) {
      if (asked.again && worker !== null) failed(asked);
      else {
        asked.again = true;
        send(asked);
      }
    }
  }

  function send(asked) {
    const { list } = asked;
    asked.sent = true;
    if (worker === undefined) {
      ready = false;
      worker = hire(page.trusted, hired++, hear, dies);
    }
    const sent = [...list];
    // A worker that was started anew has not read what is looked at.
    if (list[2]?.Log && list[3] === undefined && given !== source) sent[3] = source;
    if (list[2]?.Log) given = source;
    if (worker) worker.postMessage(sent);
    else here(sent);
    wait();
  }

  async function here(list) {
    if (list[0] !== 'take') {
      // When the page has been painted.
      setTimeout(() => answer([list[0], advise(list[1])]));
      return;
    }
    try {
      intake ??= page.load('./intake-program.js');
      (await intake).take(list, answer);
    } catch (error) {
      intake = undefined;
      const [, button] = await page.why(error);
      const why = button === 'Reload' ? TEXTS.renewed : TEXTS.notLoaded;
      if (list[2]) answer(['take', list[1], { Failed: why }]);
    }
  }

  return (list, say) => {
    if (list[0] === 'forget') {
      if (waiting.get('take')?.list[1] === list[1]) waiting.delete('take');
      wait();
      next();
      return;
    }
    const asked = { list, say, again: false, sent: false };
    const kind = kindOf(list);
    const other = { take: 'line', line: 'take' }[kind];
    if (kind === 'search' || list[2] !== undefined) waiting.set(kind, asked);
    else if (list[1] !== undefined) {
      // It is given up.
      waiting.delete('take');
      source = undefined;
    }
    if (list[3] !== undefined) {
      source = list[3];
      given = undefined;
    }
    if (list[1] === undefined || !waiting.get(other)?.sent) send(asked);
    next();
  };
}
