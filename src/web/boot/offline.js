// Keeps the page on the device, so that the next visit needs no network, and says when a new version is here. It comes when the
// page stands and the browser has nothing else to do: the first visit pays nothing for it.

/** Only a release has names with a hash; while the page is being written every reload must show what was written. */
const IS_RELEASED = /-[\da-f]{16}\.js/.test(import.meta.url);
const WORKER = new URL('offline-worker.js', import.meta.url).href;

/** Registers the worker. Not in a frame: whoever shows this page in theirs has not asked to keep it. */
export async function begin({ trusted, say, renewed, reload }) {
  const { serviceWorker, connection } = navigator;
  if (!serviceWorker || window !== top || !IS_RELEASED) return;
  const registration = await serviceWorker.register(trusted(WORKER), { updateViaCache: 'none' });

  if (location.search === '?offline') {
    history.replaceState(null, '', location.pathname);
    say('That page is not kept on this device, and there is no network. This is the start page.', 'OK', () => say());
  }

  // The old version stays whole until somebody asks for the new one.
  const offer = () => say(...renewed(() => {
    const { waiting } = registration;
    // Another tab may have asked for it.
    if (!waiting) return reload();
    serviceWorker.oncontrollerchange = reload;
    waiting.postMessage('take over');
  }));
  const watch = worker => worker?.addEventListener('statechange', () => {
    // Without an older one it is the first: nothing is new then.
    if (worker.state === 'installed' && serviceWorker.controller) offer();
  });
  if (registration.waiting && serviceWorker.controller) offer();
  watch(registration.installing);
  registration.onupdatefound = () => watch(registration.installing);
  // An app that was installed stays open for days.
  document.addEventListener('visibilitychange', () => document.hidden || registration.update().catch(() => {}));

  const { active } = await serviceWorker.ready;
  // The rooms are some megabytes, which somebody who saves data has not asked for.
  if (!connection?.saveData) active.postMessage('keep the rooms');
}
