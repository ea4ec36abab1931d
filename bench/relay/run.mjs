// `npm run bench:relay`: the relay under load on Node, beside a server that only sends the same bytes; and on workerd.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {npm, readOptions, root} from '../../scripts/setup.mjs';

const help = `npm run bench:relay [-- options]

Installs a load generator and the runtime of Cloudflare Workers into bench/relay/ on first use, about 170 MB.
Then it asks the relay (dist/cli.js relay) and a server that only sends the same bytes in turn, and prints requests
a second, the 99th percentile, memory, how often the publisher was asked, and the ratios; and it runs the relay on
workerd.

  --requests N  how many requests each server gets (default 100000)
  --help        show this`;

const {requests} = readOptions(help, {requests: {type: 'string', default: '100000'}});
if (!(Number(requests) >= 1000)) {
  console.error(`--requests is ${requests}: it must be a number from 1000 up.`);
  process.exit(1);
}
const folder = `${root}bench/relay/`;
if (!existsSync(`${folder}node_modules/miniflare`)) {
  console.log('Installing into bench/relay/ …');
  const {status} = npm(['install', '--no-package-lock', '--prefix', folder], {cwd: folder});
  if (status) process.exit(1);
}
for (const script of ['load.mjs', 'workerd.mjs']) {
  const {status} = spawnSync(process.execPath, [folder + script, requests], {stdio: 'inherit'});
  if (status) process.exitCode = 1;
}
