// The relay on workerd, the runtime of Cloudflare Workers: the same answers, also for requests at the same time.
import assert from 'node:assert/strict';
import {build} from 'esbuild';
import {Miniflare} from 'miniflare';
import {startPublisher} from './publisher.mjs';

const publisher = await startPublisher();
const options = {allowPrivate: true, feeds: {news: publisher.url}};
const {outputFiles} = await build({
  stdin: {
    contents: `import {createRelay} from './dist/relay.js';
      export default {fetch: createRelay(${JSON.stringify(options)})};`,
    resolveDir: new URL('../../', import.meta.url).pathname,
  },
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
});
const workerd = new Miniflare({
  modules: true,
  script: outputFiles[0].text,
  compatibilityDate: '2026-04-01',
});

try {
  const all = await Promise.all(
    Array.from({length: 50}, () => workerd.dispatchFetch('http://relay/feeds/news')),
  );
  const [first] = all;
  const etag = first.headers.get('etag');
  const again = await workerd.dispatchFetch('http://relay/news', {
    headers: {'if-none-match': etag},
  });

  assert.deepEqual([...new Set(all.map(({status}) => status))], [200]);
  assert.equal((await first.json()).items.length, 20);
  assert.equal(again.status, 304);
  assert.equal((await workerd.dispatchFetch('http://relay/other')).status, 404);
  assert.equal(publisher.asked(), 1);
  console.log(
    'workerd: 50 requests at the same time, one to the publisher; 304 and 404 as on Node',
  );
} finally {
  await workerd.dispose();
  publisher.close();
}
