// What happens after the first load: renewals, and elements that come and go.
import {candidates} from './candidates.mjs';
import {makeFeed} from './feed.mjs';
import {cpuTime, heap, open} from './measure.mjs';
import {feedPath, putPage} from './pages/page.mjs';
import {expectedOf} from './rounds.mjs';

/* global document, probe, requestAnimationFrame */

/** How a feed changes before it is loaded again. */
const changes = {
  none: (items) => items,
  one: (items) => items.with(100, {...items[100], title: 'Een nieuwe titel voor dit bericht'}),
  first: ([first, ...others]) => [
    {
      ...first,
      id: 'newest',
      title: 'Een nieuw bericht, het eerste',
      date_published: '2026-01-01T09:00:00Z',
    },
    first,
    ...others.slice(0, -1),
  ],
};

/**
 * How many elements come and go before the heap is weighed first, and between then and the end. Until then the browser
 * has compiled what it will: compiled code stays in the heap.
 */
const cycles = {before: 300, counted: 100};

export const scenes = [
  {
    title: '200 cards, one of them changed',
    names: ['floor', 'script', 'webawesome', 'ui5', 'ecl'],
    run: renewal(200, 'one'),
  },
  {
    title: '200 cards, a new one first',
    names: ['floor', 'script', 'webawesome', 'ui5', 'ecl'],
    run: renewal(200, 'first'),
  },
  {
    title: '2,000 cards, loaded again and unchanged',
    names: ['floor', 'script'],
    run: renewal(2000, 'none'),
  },
  {
    title: `${cycles.counted} fresh elements, each removed again`,
    names: ['floor', 'script'],
    run: comings,
  },
];

/** @returns {Promise<Record<string, object[]>>} the costs of each candidate, round by round; the first is not counted */
export async function playScene(bench, {names, run}, rounds, tell) {
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let n = 0; n <= rounds; n++) {
    tell(n);
    for (const name of n % 2 ? names.toReversed() : names) {
      const costs = await run(bench, name);
      if (n > 0) results[name].push(costs);
    }
  }
  return results;
}

/** CPU of loading a changed feed again, and the share of the unchanged rows that stay the same nodes. */
function renewal(items, change) {
  const content = {items};
  const feed = makeFeed(items);
  const changed = {...feed, items: changes[change](feed.items)};
  const old = new Set(feed.items);
  const at = changed.items.findIndex((item) => !old.has(item));
  const unchanged = changed.items.filter((item) => old.has(item)).length;
  const wanted = at < 0 ? undefined : {at, title: changed.items[at].title};
  return async (bench, name) => {
    const path = await putPage(bench, name, content);
    const put = (data) => bench.server.put(feedPath(content), JSON.stringify(data));
    try {
      const expected = expectedOf(name, content);
      return await open(bench, path, {expected}, async ({client, evaluate}) => {
        await evaluate(rememberRows);
        put(changed);
        const before = await cpuTime(client);
        await evaluate(renew, wanted);
        const cpu = (await cpuTime(client)) - before;
        return {cpu, kept: (await evaluate(countKept)) / unchanged};
      });
    } finally {
      put(feed);
    }
  };
}

/** What a fresh element leaves in the heap when it is gone, in bytes. */
async function comings(bench, name) {
  const content = {items: 3};
  const {tag} = candidates[name];
  const path = await putPage(bench, name, content);
  return open(bench, path, {expected: expectedOf(name, content)}, async ({client, evaluate}) => {
    await evaluate(comeAndGo, tag, feedPath(content), cycles.before);
    const before = await heap(client);
    const start = await cpuTime(client);
    await evaluate(comeAndGo, tag, feedPath(content), cycles.counted);
    const cpu = (await cpuTime(client)) - start;
    const after = await heap(client);
    const left = (kind) => (1000 * (after[kind] - before[kind])) / cycles.counted;
    return {cpu, scriptLeft: left('scriptHeap'), blinkLeft: left('blinkHeap')};
  });
}

function rememberRows() {
  const rows = probe.rowsOf(document.querySelector('[limit]'));
  probe.known = new Map(rows.map((row) => [probe.textOf(row), row]));
}

function countKept() {
  const rows = probe.rowsOf(document.querySelector('[limit]'));
  return rows.filter((row) => probe.known.get(probe.textOf(row)) === row).length;
}

async function renew(wanted) {
  const list = document.querySelector('[limit]');
  await list.refresh();
  const isThere = () =>
    !wanted || probe.textOf(probe.rowsOf(list)[wanted.at]).includes(wanted.title);
  while (!isThere()) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  await probe.idle();
}

async function comeAndGo(tag, src, times) {
  for (let n = 0; n < times; n++) {
    const element = document.createElement(tag);
    element.setAttribute('src', src);
    element.setAttribute('limit', '3');
    document.querySelector('main').append(element);
    const isShown = () => {
      const rows = probe.rowsOf(element);
      return rows.length === 3 && probe.textOf(rows[2]).length > 20;
    };
    while (!isShown()) await new Promise(requestAnimationFrame);
    element.remove();
  }
}
