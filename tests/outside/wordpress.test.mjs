// A plan in a real WordPress: pasted by an administrator and by an author, as element, as frame, as address and by the plugin,
// and read by somebody who is not logged in. `cargo xtask test wordpress` sets it up.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { browser, listening, serve } from './release.mjs';
import { PASSWORD, wordpress } from './site.mjs';

const DIST = process.env.CHAIN_BALANCE_DIST;
const ROOT = new URL('../..', import.meta.url).pathname;
const PLAN = '1D1N0cm9uZ0xpZnRzIDV4NQECAQMCAUEAAwIKBQEKBQwKBQFCAAMCCgUJCgUIAgUAIgHHIw';
const SHARE = 41.88;

let release, pages, blog, chromium, site;
const contexts = {};

before(async () => {
  pages = mkdtempSync(join(tmpdir(), 'plans-'));
  release = await serve({ '/balance/plans/': pages, '/balance/': DIST }, { 'Access-Control-Allow-Origin': '*' });
  site = `${release.origin}/balance/`;
  // The pages of the plans, as a build draws them that knows its address.
  const sheets = [...readFileSync(join(DIST, 'plans/phul/index.html'), 'utf8').matchAll(/href="\.\.\/\.\.\/([^"]+\.css)"/g)].map(([, sheet]) => sheet);
  execFileSync('cargo', ['run', '--quiet', '--example', 'plan_pages', '--', pages, ...sheets], { cwd: ROOT, env: { ...process.env, CHAIN_BALANCE_URL: site } });
  blog = await wordpress(process.env.WORDPRESS, join(ROOT, 'integrations/wordpress'), site);
  chromium = await browser();
  for (const user of ['administrator', 'author']) {
    contexts[user] = await chromium.createBrowserContext();
    const page = await contexts[user].newPage();
    await page.goto(`${blog.origin}/wp-login.php`);
    await page.type('#user_login', user);
    await page.type('#user_pass', PASSWORD);
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    await page.close();
  }
  // As an administrator does it: the plugin is switched on, and told where the page is, with a plan behind the address.
  const page = await contexts.administrator.newPage();
  await page.goto(`${blog.origin}/wp-admin/plugins.php`);
  await Promise.all([page.waitForNavigation(), page.click('[data-slug=chain-balance] .activate a')]);
  await page.goto(`${blog.origin}/wp-admin/options-general.php`);
  await page.$eval('#chain_balance_site', (field, typed) => { field.value = typed; }, `${site}#p=${PLAN}`);
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  assert.equal(await page.$eval('#chain_balance_site', field => field.value), site);
  await page.close();
}, { timeout: 180_000 });

after(async () => {
  await chromium?.close();
  await blog?.end();
  await release?.close();
  if (pages) rmSync(pages, { recursive: true });
});

/** Publishes a post in the editor, as blocks; the answer is its address. */
async function publish(user, blocks) {
  const page = await contexts[user].newPage();
  await page.goto(`${blog.origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId() && window.wp.blocks.getBlockType('core/html'));
  const id = await page.evaluate(async blocks => {
    const { dispatch, select } = wp.data;
    dispatch('core/block-editor').resetBlocks(blocks.map(([name, attributes]) => wp.blocks.createBlock(name, attributes)));
    dispatch('core/editor').editPost({ title: 'A post', status: 'publish' });
    await dispatch('core/editor').savePost();
    if (!select('core/editor').didPostSaveRequestSucceed()) throw new Error('the post was not saved');
    return select('core/editor').getCurrentPostId();
  }, blocks);
  await page.close();
  return `${blog.origin}/?p=${id}`;
}

/** The post as somebody reads it who is not logged in. */
async function read(address) {
  const page = await chromium.newPage();
  await listening(page);
  await page.goto(address);
  assert.ok(!/(Warning|Notice|Deprecated|Fatal error)<\/b>:/.test(await page.content()), 'PHP says nothing');
  return page;
}

async function isPlan(page) {
  await page.waitForFunction(() => window.heard.ready !== undefined);
  const { plan, share, height } = await page.evaluate(() => ({
    plan: window.heard.ready.plan, share: window.heard.ready.report.figures['posterior-share'],
    height: document.querySelector('chain-balance').offsetHeight,
  }));
  assert.deepEqual([plan, share], [PLAN, SHARE]);
  assert.ok(height > 200, `${height} pixels`);
}

async function linkIsAll(page) {
  const { links, others } = await page.evaluate(plan => ({
    links: [...document.querySelectorAll('.wp-block-post-content a, .entry-content a')].filter(link => link.href.endsWith(`#p=${plan}`) && link.checkVisibility()).map(({ textContent }) => textContent),
    others: document.querySelectorAll('chain-balance, iframe').length,
  }), PLAN);
  // WordPress writes the sign of times.
  assert.deepEqual([links, others], [['Training plan: StrongLifts 5×5'], 0]);
}

const element = () => `<script async src="${site}element.v1.js"></script>\n<chain-balance mode="report" plan="${PLAN}">\n  <a href="${site}#p=${PLAN}">Training plan: StrongLifts 5x5</a>\n</chain-balance>`;
const frame = () => `<iframe src="${site}embed/?mode=report#p=${PLAN}"\n  title="Training plan: StrongLifts 5x5" width="100%" height="720" frameborder="0" loading="lazy"></iframe>\n<p><a href="${site}#p=${PLAN}">Training plan: StrongLifts 5x5</a></p>`;

test('an administrator pastes the element', async () => {
  await isPlan(await read(await publish('administrator', [['core/html', { content: element() }]])));
});

test('an author pastes the element, and the link to the plan remains', async () => {
  await linkIsAll(await read(await publish('author', [['core/html', { content: element() }]])));
});

test('an administrator pastes the frame', async () => {
  const page = await read(await publish('administrator', [['core/html', { content: frame() }]]));
  const inside = await (await page.waitForSelector('iframe')).contentFrame();
  await inside.waitForFunction(() => document.querySelector('[data-figure=posterior-share]')?.dataset.value === '41.88');
  assert.equal(await page.$eval('iframe', frame => frame.offsetHeight), 720);
  assert.ok(await page.$eval(`a[href$="#p=${PLAN}"]`, link => link.checkVisibility()));
});

test('an author pastes the frame, and the link to the plan remains', async () => {
  await linkIsAll(await read(await publish('author', [['core/html', { content: frame() }]])));
});

for (const user of ['administrator', 'author']) {
  test(`an ${user} pastes the address of a well-known plan, and it follows its height and opens in full`, async () => {
    const page = await read(await publish(user, [['core/embed', { url: `${site}plans/stronglifts-5x5/` }]]));
    const shown = await page.waitForSelector('iframe.wp-embedded-content');
    const inside = await shown.contentFrame();
    await inside.waitForFunction(() => document.querySelector('[data-figure=posterior-share]')?.dataset.value === '41.88');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('iframe.wp-embedded-content')).visibility === 'visible');
    const widget = await inside.evaluate(() => Math.ceil(document.getElementById('widget').getBoundingClientRect().height));
    await page.waitForFunction(height => document.querySelector('iframe.wp-embedded-content').offsetHeight === height, {}, Math.min(1000, widget));
    assert.equal(await page.$eval('blockquote.wp-embedded-content', quote => getComputedStyle(quote).display), 'none');
    await inside.click('#full');
    await page.waitForFunction(origin => location.origin === origin && location.hash.startsWith('#p='), {}, release.origin);
  });

  test(`an ${user} writes the shortcode`, async () => {
    const words = `[chain-balance plan="${site}#p=${PLAN}" mode="report" theme="dark" accent="#0a8" title="My week"]`;
    const page = await read(await publish(user, [['core/shortcode', { text: words }]]));
    await isPlan(page);
    const attributes = await page.$eval('chain-balance', ({ attributes }) => Object.fromEntries([...attributes].map(({ name, value }) => [name, value])));
    assert.deepEqual(attributes, { plan: PLAN, mode: 'report', theme: 'dark', accent: '#0a8', title: 'My week' });
    assert.deepEqual(page.said, []);
  });

  test(`an ${user} puts the block`, async () => {
    const page = await read(await publish(user, [['chain-balance/plan', { plan: `${site}#p=${PLAN}`, mode: 'calculator', exercises: 'back-squat, pull-up', targets: 'fixed' }]]));
    await isPlan(page);
    assert.equal(await page.$eval('chain-balance', ({ exercises }) => exercises), 'back-squat,pull-up');
  });

  test(`an ${user} pastes a link of their own into a line of its own`, async () => {
    await isPlan(await read(await publish(user, [['core/embed', { url: `${site}#p=${PLAN}` }]])));
  });
}

test('the block shows the plan while it is edited', async () => {
  const page = await contexts.author.newPage();
  await page.goto(`${blog.origin}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp?.blocks?.getBlockType('chain-balance/plan'));
  await page.evaluate(() => wp.data.dispatch('core/block-editor').resetBlocks([wp.blocks.createBlock('chain-balance/plan')]));
  const place = async () => {
    const canvas = await page.$('iframe[name=editor-canvas]');
    return canvas ? canvas.contentFrame() : page;
  };
  await page.waitForFunction(() => (document.querySelector('iframe[name=editor-canvas]')?.contentDocument ?? document).querySelector('[data-type="chain-balance/plan"] input'));
  // As it is pasted: at once.
  await (await place()).focus('[data-type="chain-balance/plan"] input');
  await page.evaluate(() => undefined);
  await page.keyboard.sendCharacter(`${site}#p=${PLAN}`);
  const preview = await (await place()).waitForSelector('[data-type="chain-balance/plan"] iframe');
  const inside = await preview.contentFrame();
  await inside.waitForFunction(() => document.querySelector('[data-figure=posterior-share]')?.dataset.value === '41.88');
  await page.close();
});

test('what is no plan and no value of an attribute is text or nothing, and editors are told', async () => {
  const hostile = [
    `[chain-balance plan='${PLAN}"><script>alert(1)</script>']`,
    `[chain-balance plan="${PLAN}" accent="red;background:url(//x)" mode="report\\" onload=\\"alert(1)" onclick="alert(1)" title="<img src=x onerror=alert(1)>"]`,
    `[chain-balance plan="https://elsewhere.example/#p=${PLAN}" theme="dark"]`,
    '[chain-balance]',
  ];
  const address = await publish('author', [['core/shortcode', { text: hostile.join('\n\n') }]]);
  const page = await read(address);
  await isPlan(page);
  const found = await page.evaluate(() => ({
    scripts: document.querySelectorAll('.wp-block-post-content script:not([src]), chain-balance img, [onclick], [onload], [onerror]').length,
    plans: [...document.querySelectorAll('chain-balance')].map(({ attributes }) => [...attributes].map(({ name }) => name).join(' ')),
    foreign: document.documentElement.outerHTML.includes('elsewhere.example'),
    alerts: document.querySelectorAll('.wp-block-post-content [role=alert]').length,
    missing: document.body.innerText.split('cannot be shown').length - 1,
  }));
  assert.deepEqual(found, { scripts: 0, plans: ['plan', 'plan theme'], foreign: false, alerts: 0, missing: 2 });
  const editor = await contexts.author.newPage();
  await editor.goto(address);
  const told = await editor.$$eval('[role=alert]', alerts => alerts.map(({ innerText }) => innerText).join('\n'));
  for (const words of ['the plan is not whole', 'accent="red;background:url(//x)" cannot be read', 'there is no attribute "onclick"']) assert.ok(told.includes(words), told);
});

test('without an address the plugin says who can set it', async () => {
  const page = await contexts.administrator.newPage();
  for (const typed of ['javascript:alert(1)', '']) {
    await page.goto(`${blog.origin}/wp-admin/options-general.php`);
    await page.$eval('#chain_balance_site', (field, typed) => { field.type = 'text'; field.value = typed; }, typed);
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.equal(await page.$eval('#chain_balance_site', field => field.value), typed ? site : '');
  }
  const address = await publish('author', [['core/shortcode', { text: `[chain-balance plan="${PLAN}"]` }]]);
  const reader = await read(address);
  assert.ok((await reader.$eval('body', body => body.innerText)).includes('A training plan belongs here, but it cannot be shown.'));
  await page.goto(address);
  assert.ok((await page.$eval('[role=alert]', alert => alert.innerText)).includes('Settings › General'));
});
