// Serves what it is given from memory, compressed, on a free port, for as long as the process has other work; and counts.
import {createServer} from 'node:http';
import {brotliCompressSync, constants} from 'node:zlib';

const types = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
  png: 'image/png',
};

/** Scripts and styles are compressed once and well, pages and feeds as quickly as a server does it for each request. */
const qualities = {css: 11, js: 11};

/**
 * @returns {Promise<{origin: string, has: (path: string) => boolean, put: (path: string, text: string | Uint8Array) => void, traffic: {bytes: number, requests: number}}>}
 *   `traffic` is what was sent, without pictures; whoever reads it may set it back to zero
 */
export async function serve() {
  const files = new Map();
  const traffic = {bytes: 0, requests: 0};
  const server = createServer(({url}, response) => {
    const [path] = url.split('?');
    const body = files.get(path);
    const kind = path.split('.').pop();
    if (body && kind !== 'png') {
      traffic.bytes += body.length;
      traffic.requests++;
    }
    response.writeHead(body ? 200 : 404, {
      'Content-Type': types[kind] ?? 'text/plain',
      'Content-Encoding': 'br',
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve).unref());
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    traffic,
    has: (path) => files.has(path),
    put(path, text) {
      const quality = qualities[path.split('.').pop()] ?? 5;
      files.set(
        path,
        brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}}),
      );
    },
  };
}
