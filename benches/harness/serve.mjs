// A static host for measuring: right MIME types, gzip as most static hosts do it, or brotli from precompressed .br files.
import { existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import zlib from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.wasm': 'application/wasm', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json', '.txt': 'text/plain; charset=utf-8', '.xml': 'application/xml',
  '.png': 'image/png', '.ico': 'image/x-icon', '.webp': 'image/webp', '.woff2': 'font/woff2',
};
const PACKED = new Set(['.png', '.webp', '.woff2', '.ico']);

/** Serves `dir` on a free port; `seen` counts what the server really answered, whoever asked. */
export function serve(dir, { encoding = 'gzip' } = {}) {
  const cache = new Map();
  const seen = { requests: 0, bytes: 0 };
  const load = file => {
    if (cache.has(file)) return cache.get(file);
    const raw = readFileSync(file);
    const packed = PACKED.has(path.extname(file));
    let answer = { body: raw };
    if (!packed && encoding === 'gzip') answer = { body: zlib.gzipSync(raw, { level: 6 }), encoding: 'gzip' };
    if (!packed && encoding === 'br') answer = { body: existsSync(`${file}.br`) ? readFileSync(`${file}.br`) : brotli(raw), encoding: 'br' };
    cache.set(file, answer);
    return answer;
  };
  const server = http.createServer((request, response) => {
    let file = path.join(dir, path.normalize(decodeURIComponent(new URL(request.url, 'http://host').pathname)));
    if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, 'index.html');
    if (!existsSync(file)) return response.writeHead(404).end();
    const { body, encoding: used } = load(file);
    seen.requests += 1;
    seen.bytes += body.length;
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'max-age=600',
      ...(used && { 'content-encoding': used, vary: 'Accept-Encoding' }),
    });
    response.end(body);
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve({
    url: `http://127.0.0.1:${server.address().port}/`,
    seen,
    close: () => { server.closeAllConnections(); server.close(); },
  })));
}

export function brotli(raw) {
  return zlib.brotliCompressSync(raw, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 11, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: raw.length } });
}
