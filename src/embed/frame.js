// The frame before its program: takes on the look that its address asks for before the first paint, then starts the program.
// Whatever is not of the one form that is meant is as if it were not there.
(() => {
  const { documentElement: root, currentScript: { src } } = document;
  const asked = new URLSearchParams(location.search);
  const one = (name, form) => asked.get(name)?.match(form)?.[0];

  root.dataset.theme = one('theme', /^(light|dark)$/) ?? 'auto';
  root.dataset.mode = one('mode', /^report$/) ?? 'calculator';
  const accent = one('accent', /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i);
  if (accent) root.style.setProperty('--accent', `#${accent.replace('#', '')}`);
  // Whoever is sent a plan must not see an empty one first.
  if (/(#|%23)p=/i.test(location.href)) root.dataset.arriving = '';

  // On its way before the document is read to its end.
  const program = fetch(new URL('widget_bg.wasm', src));
  program.catch(() => {}); // said below

  addEventListener('DOMContentLoaded', async () => {
    const needs = words => { document.getElementById('needs').textContent = words; };
    if (typeof WebAssembly !== 'object') {
      needs('This plan is counted with WebAssembly, which this browser lacks or has switched off.');
      return;
    }
    try {
      const { default: init, start } = await import(new URL('widget.js', src).href);
      await init({ module_or_path: program });
      const place = document.getElementById('widget');
      const search = () => place.querySelector('[name=search]');
      const groups = () => [...place.querySelectorAll('.group')];
      const typed = search()?.value;
      const opened = groups().map(group => group.open);
      const focused = document.activeElement === search();
      start();
      // The program renders before the browser takes the next key or press.
      await new Promise(resolve => setTimeout(resolve));
      delete root.dataset.arriving;
      groups().forEach((group, at) => { if (opened[at]) group.open = true; });
      const field = search();
      if (field && typed) {
        field.value = typed;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      if (focused) search()?.focus({ preventScroll: true });
    } catch (error) {
      console.error(error);
      needs('The program that counts this plan could not be loaded. Check your connection, and load the page again.');
    }
  });
})();
