// The relay on Node under load, and beside it a server that only sends the same bytes.
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import autocannon from 'autocannon';
import {startPublisher} from './publisher.mjs';

const program = new URL('../../dist/cli.js', import.meta.url).pathname;
const amount = Number(process.argv[2]);
const rounds = 3;
const folder = mkdtempSync(join(tmpdir(), 'relay-bench-'));
const publisher = await startPublisher();
const started = [];

try {
  const file = join(folder, 'relay.json');
  writeFileSync(file, JSON.stringify({allowPrivate: true, feeds: {news: publisher.url}}));
  const relay = await start([program, 'relay', file, '--port', '0']);
  const body = await (await fetch(`${relay.url}news`)).text();
  writeFileSync(join(folder, 'body'), body);
  const plain = await start([
    '--eval',
    `const body = require('node:fs').readFileSync(${JSON.stringify(join(folder, 'body'))});
    const server = require('node:http').createServer((_, response) => response.end(body));
    server.listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port + '/'));`,
  ]);
  // The first requests of each are not measured.
  for (const {url} of [relay, plain]) await load(url, 2000);
  const memory = memoryOf(relay.pid);
  const results = {relay: [], plain: []};
  for (let round = 0; round < rounds; round++) {
    results.relay.push(await load(relay.url, Math.ceil(amount / rounds)));
    results.plain.push(await load(plain.url, Math.ceil(amount / rounds)));
  }
  print('requests a second', results, ({requests}) => requests.average, 0);
  print('99th percentile, ms', results, ({latency}) => latency.p99, 1);
  const failed = results.relay.reduce((sum, {non2xx, errors}) => sum + non2xx + errors, 0);
  console.log(
    `answers of ${body.length} bytes; ${failed} failed; the publisher was asked ${publisher.asked()} times`,
  );
  console.log(
    `memory of the relay: ${memory} MB before, ${memoryOf(relay.pid)} MB after ${amount} requests`,
  );
} finally {
  for (const child of started) child.kill();
  publisher.close();
  rmSync(folder, {recursive: true});
}

/** Starts a server that prints its address. */
function start(args) {
  const child = spawn(process.execPath, args);
  started.push(child);
  return new Promise((resolve) => {
    child.stdout.once('data', (line) => resolve({url: /http:\S+/.exec(line)[0], pid: child.pid}));
  });
}

function load(url, amount) {
  return autocannon({url: `${url}news`, connections: 20, amount});
}

/** Megabytes in memory, where the system tells. */
function memoryOf(pid) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return Math.round(kilobytes / 1024);
  } catch {
    return 'unknown';
  }
}

function print(name, {relay, plain}, value, digits) {
  const median = (results) => results.map(value).sort((a, b) => a - b)[1];
  const [ours, floor] = [median(relay), median(plain)];
  const ratio = floor ? (ours / floor).toFixed(2) : '–';
  console.log(
    `${name}: relay ${ours.toFixed(digits)}, plain server ${floor.toFixed(digits)}, ratio ${ratio}`,
  );
}
