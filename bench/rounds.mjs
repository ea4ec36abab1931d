// Measures candidates in turn, round by round, and compares each with the floor of the same round.
import {candidates} from './candidates.mjs';
import {makeFeed} from './feed.mjs';
import {measure} from './measure.mjs';
import {putPage} from './pages/page.mjs';

/**
 * Loads the pages of a cell, in alternating order. The first round warms up and is not counted.
 *
 * @param {object} bench browser, server and bundles
 * @param {import('./plan.mjs').Cell} cell
 * @param {number} rounds
 * @param {(round: number) => void} tell
 * @returns {Promise<Record<string, object[]>>} the costs of each candidate, round by round
 */
export async function measureCell(bench, cell, rounds, tell) {
  const {names, content} = cell;
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let n = 0; n <= rounds; n++) {
    tell(n);
    const shown = {};
    for (const name of n % 2 ? names.toReversed() : names) {
      const path = await putPage(bench, name, content);
      const conditions = {...cell, expected: expectedOf(name, content)};
      const result = await measure(bench, path, conditions);
      if (n > 0) results[name].push(result.costs);
      shown[name] = result.shown;
    }
    for (const name of names) check(name, shown[name], content);
  }
  return results;
}

/** What the probe waits for. */
export function expectedOf(
  name,
  {items, limit = items, lists = 1, hasPictures = true, attributes = ''},
) {
  const {items: all} = makeFeed(items);
  return {
    titles: [all[0].title, all[limit - 1].title],
    hasPictures: hasPictures && !attributes.includes('image'),
    lists,
    tag: candidates[name].tag,
  };
}

/**
 * A page that does not show every title, date, number of views, excerpt, link and picture cannot be compared.
 * @throws when a card lacks one
 */
function check(name, {texts, pictures}, content) {
  const {items, limit = items, hasPictures = true, attributes = ''} = content;
  const complain = (what) => {
    throw new Error(`${candidates[name].label} shows something else: ${what}`);
  };
  if (texts.length !== limit) complain(`${texts.length} cards in place of ${limit}`);
  const wanted = hasPictures && !attributes.includes('image') ? limit : 0;
  if (pictures !== wanted) complain(`${pictures} pictures in place of ${wanted}`);
  for (const [n, item] of makeFeed(items).items.slice(0, limit).entries())
    for (const part of textsOf(item))
      if (!texts[n].includes(part)) complain(`card ${n + 1} has no "${part}", but: ${texts[n]}`);
}

/** The texts of a card, without white space. */
function textsOf({title, summary, date_published: date, _benelux: {views}}) {
  const day = Number(date.slice(8, 10));
  const year = date.slice(0, 4);
  const counted = `${views.toLocaleString('nl')}${views === 1 ? 'weergave' : 'weergaven'}`;
  return [title, summary, `${day}`, year, counted, 'Leesmeer'].map((text) =>
    text.replace(/\s+/g, ''),
  );
}

/** @returns {number | undefined} the median; undefined of nothing */
export function median(values) {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.floor(half)] + sorted[Math.ceil(half) - 1]) / 2;
}

/** @returns {number | undefined} the median of a metric */
export function middle(results, name, metric) {
  return median(results[name].map((costs) => costs[metric]));
}

/** @returns {number | undefined} the median of a metric's ratios to the floor; undefined where the floor is zero or missing */
export function ratio(results, name, metric) {
  const floor = results.floor ?? [];
  if (!floor.length || !floor.every((costs) => costs[metric])) return undefined;
  return median(results[name].map((costs, n) => costs[metric] / floor[n][metric]));
}
