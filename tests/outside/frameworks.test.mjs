// The package as npm packs it: before the two judges of packages, in Node, and in the pages of examples/web, each installed from
// its lock file below a package.json of another kind, built, and looked at in Chromium. `cargo xtask test frameworks` runs it.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { browser, listening, serve } from './release.mjs';

const DIST = process.env.CHAIN_BALANCE_DIST;
const EXAMPLES = new URL('../../examples/web/', import.meta.url).pathname;
const JUDGE = new URL('./node_modules/.bin/attw', import.meta.url).pathname;

let place, packed, tarball, release, chromium;

function run(program, args, cwd) {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch ({ message, stdout }) {
    throw new Error(`${message}\n${stdout}`);
  }
}

before(async () => {
  place = mkdtempSync(join(tmpdir(), 'frameworks-'));
  // What stands above decides nothing.
  writeFileSync(join(place, 'package.json'), '{ "name": "another", "type": "commonjs", "private": true }');
  [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', place, join(DIST, 'module')], place));
  tarball = join(place, packed.filename);
  // Like a server that nobody has set up: the element of the package needs no header.
  release = await serve({ '/balance/': DIST });
  chromium = await browser();
});

after(async () => {
  await chromium?.close();
  await release?.close();
  rmSync(place, { recursive: true, force: true });
});

/** An example, installed from its lock file with the package in its place; the folder in which it stands then. */
function installed(name) {
  const folder = join(place, name);
  const kept = path => !/\/(node_modules|dist|chain-balance\.tgz)$/.test(path);
  cpSync(join(EXAMPLES, name), folder, { recursive: true, filter: kept });
  cpSync(tarball, join(folder, 'chain-balance.tgz'));
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'], folder);
  return folder;
}

/** What every page of the examples does, whatever made it. */
async function works(address) {
  const page = await chromium.newPage();
  await listening(page);
  await page.goto(`${address}?site=${release.origin}/balance/`);
  const share = shown => page.waitForFunction(shown => document.querySelector('#share')?.textContent === shown, {}, shown);
  await share('39.29');
  assert.match(await page.$eval('#headline', headline => headline.textContent), /^39 % back: /);
  const shown = figure => page.waitForFunction(figure => Object.values(window.heard).some(({ report }) => report.figures['posterior-share'] === figure), {}, figure);
  await shown(39.29);
  // A press changes the plan; the element shows it, and its change is heard where it bubbles to.
  await page.click('button');
  await share('40');
  await page.waitForFunction(() => document.querySelector('#changed').textContent !== '');
  const link = await page.$eval('#changed', changed => changed.textContent);
  assert.ok(link.startsWith(`${release.origin}/balance/#p=1`), link);
  await shown(40);
  await page.click('textarea', { count: 3 });
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.type('textarea', 'Deadlift 5x5');
  await share('88.89');
  assert.deepEqual(page.said.filter(words => !words.includes('favicon') && !words.includes('404')), []);
  await page.close();
}

test('npm packs what belongs to the package, and nothing else', () => {
  const crate = readFileSync(new URL('../../Cargo.toml', import.meta.url), 'utf8').match(/^version = "(.+)"$/m)[1];
  assert.deepEqual([packed.name, packed.version], ['chain-balance', crate]);
  const names = packed.files.map(({ path }) => path).sort();
  assert.deepEqual(names, [
    'LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'chain-balance.d.ts', 'chain-balance.js', 'chain-balance_bg.wasm', 'element.d.ts', 'element.js', 'loading.js', 'local.js',
    'node.js', 'package.json', 'plain.js', 'program.js', 'react.d.ts', 'svelte.d.ts', 'text-node.js', 'text-program.js', 'text.d.ts', 'text.js', 'text_bg.wasm',
    'types-only.js', 'vue.d.ts',
  ]);
});

test('publint and attw find nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: join(DIST, 'module'), strict: true });
  assert.deepEqual(messages.map(message => formatMessage(message, pkg)), []);
  // It is a module and nothing else: what requires it in CommonJS is not judged. A program has no types.
  run(JUDGE, [tarball, '--profile', 'esm-only', '--exclude-entrypoints', './chain-balance_bg.wasm', './text_bg.wasm'], place);
});

test('the example for Node counts a file, and says what is not in it', () => {
  const folder = installed('node');
  const said = run('npm', ['start', '--silent'], folder);
  assert.match(said, /^39 % back: .*\nposterior 39\.29 %, push 3, pull 3\n(- .+\n)+1[\w-]+\n$/);
  writeFileSync(join(folder, 'week.txt'), 'Deadlift 3x5\nRow');
  assert.match(run('node', ['index.js', 'week.txt'], folder), /^\d+ % back/);
});

for (const name of ['page', 'react', 'vue', 'svelte', 'webpack', 'esbuild']) {
  test(`the example ${name} is built from its lock file and works`, async () => {
    const folder = installed(name);
    run('npm', ['run', '--silent', 'build'], folder);
    const host = await serve({ '/somewhere/': join(folder, 'dist') });
    try {
      await works(`${host.origin}/somewhere/`);
    } finally {
      await host.close();
    }
  });
}

test('the types hold the markup of the frameworks to the words of the element', () => {
  for (const [name, file, tsc] of [['react', 'src/App.tsx', 'tsc'], ['vue', 'src/App.vue', 'vue-tsc'], ['svelte', 'src/App.svelte', 'svelte-check']]) {
    const folder = join(place, name);
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace('mode="report"', 'mode="repot"'));
    assert.throws(() => run(join(folder, 'node_modules/.bin', tsc), [], folder), /repot/, name);
  }
});

test('Vite serves it while a page is written', async () => {
  const folder = join(place, 'svelte');
  writeFileSync(join(folder, 'src/App.svelte'), readFileSync(join(EXAMPLES, 'svelte/src/App.svelte')));
  const vite = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--host', '127.0.0.1', '--port', '0'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, NO_COLOR: '1' } });
  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      vite.stdout.on('data', data => {
        said += data;
        const found = said.match(/http:\/\/127\.0\.0\.1:\d+\//);
        if (found) resolve(found[0]);
      });
      vite.once('exit', () => reject(new Error(said)));
      wait(60_000).then(() => reject(new Error(said)));
    });
    await works(address);
  } finally {
    vite.kill();
  }
});

test('where a bundler leaves the program behind, the error says what to do', () => {
  const folder = join(place, 'esbuild');
  writeFileSync(join(folder, 'server.js'), "import init from 'chain-balance'; init().catch(({ message }) => console.log(message));");
  run(join(folder, 'node_modules/.bin/esbuild'), ['server.js', '--bundle', '--platform=node', '--format=esm', '--outfile=moved/server.mjs'], folder);
  renameSync(join(folder, 'node_modules'), join(folder, 'gone'));
  assert.match(run('node', ['moved/server.mjs'], folder), /moved\/chain-balance_bg\.wasm cannot be read \(.*where a bundler has moved the scripts, copy it beside them, or hand init\(\) its bytes/);
});
