// The release as a static host serves it, and a browser that looks at it: for tests from outside.
import { createServer } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import puppeteer from 'puppeteer-core';

const KINDS = { html: 'text/html; charset=utf-8', js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', wasm: 'application/wasm', json: 'application/json', txt: 'text/plain; charset=utf-8', svg: 'image/svg+xml' };

/** Serves folders, each under a path, on a free port of this machine; `close` ends it. Headers go with every answer. */
export async function serve(folders, headers = {}) {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    const [at, folder] = Object.entries(folders).find(([at]) => path.startsWith(at)) ?? [];
    try {
      const inside = normalize(join(folder, path.slice(at.length)));
      if (inside !== normalize(folder) && !inside.startsWith(normalize(folder + sep))) throw new Error('outside');
      const file = (await stat(inside)).isDirectory() ? join(inside, 'index.html') : inside;
      const body = await readFile(file);
      response.writeHead(200, { 'Content-Type': KINDS[file.split('.').pop()] ?? 'application/octet-stream', ...headers });
      response.end(body);
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain' });
      response.end('There is no such file.\n');
    }
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => new Promise(resolve => (server.closeAllConnections(), server.close(resolve))) };
}

/** A browser with an empty profile. */
export function browser() {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** What a page keeps of every element on it: the newest event of each type, and what is said on the console as a warning or an error. */
export async function listening(page) {
  page.said = [];
  page.on('console', message => ['warn', 'error'].includes(message.type()) && page.said.push(message.text()));
  page.on('pageerror', error => page.said.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    window.heard = {};
    for (const type of ['ready', 'change']) addEventListener(type, ({ target, detail }) => {
      if (target.localName === 'chain-balance') window.heard[type] = detail;
    }, true);
  });
}
