// Answers for the page where there is no network. The build writes the constant RELEASE above this line: the version, the files
// of the start and of the rooms, each with its checksum, and the names that the page itself must have. It keeps files and
// nothing else: plans are not its business.
const { version, start, rooms, named } = RELEASE;
const FILES = { ...start, ...rooms };
const HOME = new URL('./', location.href);
/** What the names of the caches begin with. Of this folder of the host alone: another copy of the page on the same host has its own. */
const PREFIX = `chain-balance ${HOME.pathname} `;
const OWN = PREFIX + version;
/** Where files that another app shares wait for the page: `handed.js` takes them. */
const HANDED = `chain-balance-handed ${HOME.pathname}`;
/** A name with a hash says what is in the file. */
const HASHED = /^[^/]+-[\da-f]{15,16}(_bg)?\.(js|wasm|css|txt)$/;

/** A file, as the release has it; a page in its place, half of it or another version is none. */
async function fetched(name) {
  const answer = await fetch(new URL(name, HOME), { integrity: FILES[name] });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  return answer;
}

/** The page of this release: not one that a host or a cache still has of another. */
async function page() {
  const answer = await fetch(HOME, { cache: 'no-cache' });
  const text = await answer.text();
  if (!answer.ok || !named.every(name => text.includes(name))) throw new Error('the page is of another release');
  const headers = new Headers(answer.headers);
  // It is a text by now, however it came.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(text, { headers });
}

/** Keeps all of these or none. */
async function keep(names, more = []) {
  const cache = await caches.open(OWN);
  const missing = [];
  for (const name of names) if (!await cache.match(new URL(name, HOME))) missing.push(name);
  const wanted = [...missing.map(name => [new URL(name, HOME), fetched(name)]), ...more];
  const answers = await Promise.all(wanted.map(([, answer]) => answer));
  try {
    await Promise.all(wanted.map(([address], place) => cache.put(address, answers[place])));
  } catch (error) {
    // No room is left on the device.
    await Promise.all(wanted.map(([address]) => cache.delete(address)));
    throw error;
  }
}

/** What is kept of other versions. */
const others = async () => (await caches.keys()).filter(name => name.startsWith(PREFIX) && name !== OWN);

/** Older versions go when no tab can show one any more. A newer one that waits is none of them. */
async function tidy() {
  const { installing, waiting } = registration;
  const tabs = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!installing && !waiting && tabs.length < 2) await Promise.all((await others()).map(name => caches.delete(name)));
}

/** Where the browser can, it answers by itself with what the start needs: so it has not to start this worker first. */
async function route(event) {
  if (!event.addRoutes || /[^\w./~-]/.test(HOME.pathname)) return;
  const routed = names => ({
    condition: { urlPattern: { pathname: HOME.pathname + names, search: '', baseURL: HOME.href } },
    source: { cacheName: OWN },
  });
  await event.addRoutes([routed(''), routed(`(${Object.keys(start).join('|')})`)]).catch(console.warn);
}

addEventListener('install', event => event.waitUntil(Promise.all([route(event), keep(Object.keys(start), [[HOME, page()]])]).catch(async error => {
  await caches.delete(OWN);
  throw error;
})));

addEventListener('activate', event => event.waitUntil(tidy().then(() => clients.claim())));

addEventListener('message', event => {
  if (event.data === 'take over') skipWaiting();
  if (event.data === 'keep the rooms') event.waitUntil(keep(Object.keys(rooms)).then(tidy));
});

async function home(request) {
  return await caches.match(HOME, { cacheName: OWN }) ?? fetch(request);
}

/** Another page of this folder. Without a network the start page, which is kept, says that it stands for it; a plan's link goes along. */
async function elsewhere(request) {
  try {
    return await fetch(request);
  } catch {
    const [, link = ''] = /(?:#|%23)([!/]?p=[^?&]*)/i.exec(request.url) ?? [];
    return Response.redirect(HOME + (link ? `#${link}` : '?offline'));
  }
}

/** What another app shares with the installed page: its words go on in the address, and its files wait for the page. */
async function handed(request) {
  const words = new URLSearchParams();
  const cache = await caches.open(HANDED);
  for (const [name, part] of await request.formData()) {
    words.append(name, part.name ?? part);
    if (part.name) await cache.put(new URL(encodeURIComponent(part.name), HOME), new Response(part));
  }
  return Response.redirect(`${HOME}?${words}`, 303);
}

/** The widget belongs to the pages that show it, and is not kept: in its frame the browser would put an error page. */
async function widget(request) {
  return fetch(request).catch(() => new Response('There is no network, which the widget needs.'));
}

async function file(request, name) {
  const address = new URL(name, HOME);
  let kept = await caches.match(address, { cacheName: OWN });
  // A tab of an older version goes on with its own.
  for (const cacheName of kept ? [] : await others()) kept ??= await caches.match(address, { cacheName });
  if (kept) return kept;
  const answer = await fetch(request);
  // Some hosts answer with a page for whatever they do not have.
  return answer.headers.get('content-type')?.includes('html') ? Response.error() : answer;
}

addEventListener('fetch', event => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== HOME.origin || !pathname.startsWith(HOME.pathname)) return;
  const name = pathname.slice(HOME.pathname.length);
  if (request.method === 'POST' && name === 'shared') event.respondWith(handed(request));
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    const answer = name.startsWith('embed/') ? widget : name === '' || name === 'index.html' ? home : elsewhere;
    event.respondWith(answer(request));
  } else if (HASHED.test(name)) event.respondWith(file(request, name));
});
