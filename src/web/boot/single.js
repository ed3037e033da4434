// The page as one file: what it would load lies in the file itself. The build puts this before boot.js, which then finds every file
// where it looks for it.
const HOME = 'https://page.invalid/';

// One that runs inside the file has no address, and links open the file itself; the page does the work of a worker itself.
Object.defineProperty(document, 'currentScript', { value: { src: `${HOME}boot.js`, dataset: { ...ENTRY, home: location.href.split(/[?#]/)[0] } }, configurable: true });
delete window.Worker;

/** Programs and names: gzip in base 64, at the end of the file. */
const packed = name => JSON.parse(document.getElementById('files').textContent)[name];

window.fetch = async address => {
  const name = `${address.url ?? address}`.slice(HOME.length).split('?')[0];
  const text = packed(name);
  if (!text) throw new TypeError(`${name} is not in this file`);
  const bytes = Uint8Array.from(atob(text), sign => sign.charCodeAt());
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(plain, { headers: { 'content-type': name.endsWith('.wasm') ? 'application/wasm' : 'text/plain; charset=utf-8' } });
};
