// node perf.mjs runs name=dir|url …   Measures builds that have the page's handles side by side. See README.md.
import { writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import zlib from 'node:zlib';
import { chromium } from 'playwright-core';
import { importing } from './importing.mjs';
import { blindTick, cold, firstTick, offline, place, plan, restored, ticking } from './loads.mjs';
import { oracle } from './oracle.mjs';
import { brotli, serve } from './serve.mjs';
import { median, table } from './table.mjs';

const { values: options, positionals: [count, ...named] } = parseArgs({
  allowPositionals: true,
  options: {
    profiles: { type: 'string', default: 'unthrottled,cpu4x,slow4g+cpu4x' },
    encoding: { type: 'string', default: 'gzip' },
    clicks: { type: 'string', default: '300' },
    domain: { type: 'string', default: fileURLToPath(new URL('../../tests/fixtures', import.meta.url)) },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
    out: { type: 'string', default: 'perf.json' },
    only: { type: 'string', default: 'cold,first,restored,offline,ticking,importing' },
  },
});
const runs = Number(count);
if (!runs || !named.length) {
  console.error('usage: node perf.mjs runs name=dir|url … [--profiles a,b] [--encoding gzip|br|none] [--clicks 300] [--only cold,first,restored,offline,ticking,importing] [--domain folder] [--out file]');
  process.exit(2);
}

const slow4g = { latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const PROFILES = { unthrottled: { cpu: 1 }, cpu4x: { cpu: 4 }, 'slow4g+cpu4x': { cpu: 4, network: slow4g }, slow4g: { cpu: 1, network: slow4g } };
const profiles = options.profiles.split(',');
const { ids, expected } = oracle(options.domain);
const perSet = Object.fromEntries(ids.map(id => [id, expected({ [id]: 1 })]));
const PLAN = ['back-squat', 'bench-press-barbell', 'barbell-row', 'deadlift', 'overhead-press-barbell', 'pull-up', 'romanian-deadlift',
  'leg-press', 'leg-curl-lying', 'lateral-raise', 'face-pull', 'plank'];
const BLOCK = 25;
/** A session of 100 ticks: two blocks ticked and unticked. */
const TICKS = 4 * BLOCK;
/** Over how many ms after the first paint clicks by the clock are spread. */
const BLIND = 200;
const wants = what => options.only.split(',').includes(what);

const browser = await chromium.launch({
  executablePath: options.chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const tools = { browser, system: await browser.newBrowserCDPSession() };
const targets = await Promise.all(named.map(async text => {
  const [, name, where] = /^([^=]+)=(.+)$/.exec(text);
  if (/^https?:/.test(where)) return { name, url: where, close() {} };
  return { name, dir: where, ...(await serve(where, { encoding: options.encoding })) };
}));
const result = {
  date: new Date().toISOString(), cpu: os.cpus()[0].model, cores: os.cpus().length, loadBefore: os.loadavg(),
  browser: browser.version(), runs, options, targets: targets.map(({ name, url, dir }) => ({ name, where: dir ?? url })), profiles: {},
};
const note = text => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${text}\n`);

/** Every target in turn, `runs` times after a warm-up that is not counted; the order turns with each round. */
async function rounds(times, what) {
  const all = targets.map(() => []);
  for (let round = 0; round <= times; round++) {
    for (let i = 0; i < targets.length; i++) {
      const t = (i + round) % targets.length;
      const one = await what(targets[t], round).catch(e => ({ failed: String(e) }));
      if (one.failed) note(`${targets[t].name}: ${one.failed}`);
      if (one.errors?.length && round === 1) note(`${targets[t].name}: ${one.errors[0]}`);
      if (one.bodies) targets[t].bodies = one.bodies;
      if (round > 0 && !one.failed) all[t].push({ ...one, bodies: undefined });
    }
  }
  return all;
}

for (const target of targets) target.plan = (wants('restored') || wants('offline')) && await plan(tools, target, PLAN).catch(e => note(`${target.name}: ${e}`));

for (const name of profiles) {
  const profile = PROFILES[name];
  const own = (result.profiles[name] = Object.fromEntries(targets.map(t => [t.name, {}])));
  const put = (key, all) => targets.forEach((t, i) => { own[t.name][key] = all[i]; });
  note(name);
  if (wants('cold')) put('cold', await rounds(runs, t => cold(tools, t, profile)));
  note(`${name}: first tick`);
  if (wants('first')) {
    put('first', await rounds(runs, t => firstTick(tools, t, profile, perSet)));
    for (const t of targets) own[t.name].earliest = await earliest(t, profile, own[t.name].first);
    for (const t of targets) t.place ??= await place(tools, t, perSet);
    put('blind', await rounds(runs, (t, round) => {
      const fcp = median(own[t.name].first.map(f => f.fcp));
      return blindTick(tools, t, profile, perSet, t.place, fcp + BLIND * round / runs);
    }));
  }
  note(`${name}: restored`);
  if (wants('restored')) put('restored', await rounds(runs, t => (t.plan ? restored(tools, t, profile, expected(t.plan.week), t.plan.storageState) : { right: null })));
  // Without a network there is none to be slow.
  if (wants('offline') && !profile.network) {
    note(`${name}: offline`);
    put('offline', await rounds(runs, async t => {
      if (t.kept === false || !t.plan) return {};
      const visits = await offline(tools, t, profile, expected(t.plan.week), t.plan.storageState);
      t.kept = visits.second !== undefined;
      return visits;
    }));
  }
  if (wants('ticking') && !profile.network) {
    note(`${name}: ticking`);
    put('ticking', await rounds(Math.max(1, Math.round(+options.clicks / TICKS)), (t, round) => {
      const from = 2 * Math.max(0, round - 1);
      const blocks = Array.from({ length: round === 0 ? 1 : 2 }, (_, b) =>
        Array.from({ length: BLOCK }, (_, i) => ids[((from + b) * BLOCK + i) % ids.length]));
      return ticking(tools, t, profile, blocks, expected);
    }));
  }
  // The program that reads works in a worker, which no profile slows down.
  if (wants('importing') && profile.cpu === 1 && !profile.network) {
    note(`${name}: importing`);
    put('importing', await rounds(runs, async t => (t.imports === false ? {} : ((await importing(tools, t, profile)) ?? { imports: (t.imports = false) }))));
  }
}

/** When the first click is lost: the earliest time at which one is kept, by halving, a page load each. */
async function earliest(target, profile, first) {
  if (!first.length || first.every(f => f.kept)) return null;
  let [low, high] = [median(first.map(f => f.clicked ?? f.offered)), median(first.map(f => f.quiet))];
  for (let i = 0; i < 7 && high - low > 10; i++) {
    const middle = (low + high) / 2;
    const one = await firstTick(tools, target, profile, perSet, middle);
    if (one.kept) high = Math.min(middle, one.clicked); else low = middle;
  }
  return high;
}

for (const t of targets) if (t.bodies) result.sizes = { ...result.sizes, [t.name]: sizes(t.bodies) };
function sizes(bodies) {
  const kinds = {};
  for (const { kind, raw } of bodies) {
    const own = (kinds[kind] ??= { files: 0, raw: 0, gzip: 0, brotli: 0 });
    own.files += 1;
    own.raw += raw.length;
    own.gzip += zlib.gzipSync(raw, { level: 9 }).length;
    own.brotli += brotli(raw).length;
  }
  return kinds;
}

result.loadAfter = os.loadavg();
const lines = table(result);
writeFileSync(options.out, JSON.stringify(result, null, 1));
writeFileSync(options.out.replace(/(\.json)?$/, '.md'), `${lines}\n`);
console.log(lines);
await browser.close();
for (const t of targets) t.close();
