// How long a training log takes from the file to what is shown of it, and what splitting the same file alone takes papaparse.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepare, open, sleep } from './loads.mjs';

const papaparse = readFileSync(createRequire(import.meta.url).resolve('papaparse/papaparse.min.js'), 'utf8');
const SETS = 100_000;
/** How often a file is imported in one page: the first time brings the program. */
const TIMES = 3;

// The file of `benches/log.rs`, row by row.
const EXERCISES = /const EXERCISES[^[]*\[&str; 40\] = \[([^\]]*)\]/.exec(readFileSync(new URL('../log.rs', import.meta.url), 'utf8'))[1]
  .match(/"[^"]*"/g).map(JSON.parse);

/** Ten years of Strong's rows: four workouts a week, 48 working sets each, with warm-ups, rest timers and notes. */
function log() {
  const lines = ['Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE'];
  let seed = 0x2545f491;
  const next = below => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return (seed >>> 8) % below;
  };
  for (let week = 0, sets = 0; ; week++) for (const day of [0, 1, 3, 5]) {
    const date = new Date((16072 + week * 7 + day) * 86_400_000).toISOString().slice(0, 10);
    for (let i = 0; i < 12; i++) {
      const exercise = EXERCISES[next(40)];
      const row = (order, weight, reps, note) =>
        lines.push(`${date} 18:03:11,Upper and lower,1h 13m,${exercise},${order},${weight}.0,${reps},0,0,${note},,`);
      row('W', 40, 5, '');
      for (const set of [1, 2, 3, 4]) {
        row(set, 60 + next(100), 3 + next(10), '');
        if (++sets === SETS) return `${lines.join('\n')}\n`;
      }
      row('Rest Timer', 0, 0, '"easy, ""for once"""');
    }
  }
}

const text = log();

/** A page with the room of logs gets the file; then a page of nothing else splits it. Nothing for a page that has no such room. */
export async function importing({ browser }, target, profile) {
  const { context, page, errors, quiet } = await prepare(browser, profile);
  await open(page, target.url);
  await quiet();
  await page.mouse.move(200, 200);
  const room = await page.waitForSelector('[data-room=log]', { timeout: 5000, state: 'attached' }).catch(() => null);
  if (!room) return context.close();
  await page.click('.opener:has(+ [popover] [data-room=log])');
  await room.click();
  await page.waitForSelector('input[name=log]');
  await sleep(300);
  const taken = [];
  for (let i = 0; i < TIMES; i++) {
    taken.push(await page.evaluate(give, text));
    if (taken.at(-1).sets !== String(SETS)) throw new Error(`it found ${taken.at(-1).sets} sets`);
    await sleep(300);
  }
  await context.close();
  const split = await splitting(browser, target.url);
  return { first: taken[0].took, again: Math.min(...taken.slice(1).map(t => t.took)), longest: Math.max(...taken.map(t => t.longest)), ...split, errors };
}

/** Chooses the file as a user does. Done is when the frame has come in which the log is shown. */
async function give(text) {
  const [field, files] = [document.querySelector('input[name=log]'), new DataTransfer()];
  files.items.add(new File([text], 'log.csv', { type: 'text/csv' }));
  field.files = files.files;
  await new Promise(done => setTimeout(done, 200));
  document.querySelector('.found')?.setAttribute('data-old', '');
  const begun = performance.now();
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await new Promise(done => {
    const look = () => (document.querySelector('.found:not([data-old])') ? done() : requestAnimationFrame(look));
    look();
  });
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  const took = performance.now() - begun;
  await new Promise(done => setTimeout(done, 100));
  const longest = Math.max(0, ...__probe.longtasks.filter(([at]) => at > begun).map(([, lasted]) => lasted));
  return { took, longest, sets: document.querySelector('.found').dataset.sets };
}

async function splitting(browser, url) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.route(url, route => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Nothing</title>' }));
  await page.goto(url);
  await page.evaluate(papaparse);
  const taken = [];
  for (let i = 0; i < TIMES; i++) {
    taken.push(await page.evaluate(async text => {
      const file = new File([text], 'log.csv', { type: 'text/csv' });
      await new Promise(done => setTimeout(done, 200));
      const begun = performance.now();
      const { data } = Papa.parse(await file.text());
      return { took: performance.now() - begun, rows: data.length };
    }, text));
    await sleep(300);
  }
  await context.close();
  return { split: taken[0].took, splitAgain: Math.min(...taken.slice(1).map(t => t.took)), rows: taken[0].rows };
}
