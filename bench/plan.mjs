// What a run measures: the cells that the goals need, or those that options ask for.
import {candidates} from './candidates.mjs';
import {networks} from './measure.mjs';

/**
 * A table of the results: candidates that show the same under the same conditions. Those with `isShift` are only about
 * layout shift, and share one table.
 *
 * @typedef {{title: string, names: string[], content: import('./pages/page.mjs').Content, network?: string, cpu?: number, rounds?: number, isShift?: boolean}} Cell
 */

const libraries = Object.keys(candidates).filter((name) => candidates[name].package);
const own = ['plain', 'floor', 'script'];
const all = [...own, 'modules', ...libraries];
/** ECL's cards load all pictures at once: with 2,000 cards, 2,000 requests would be measured. */
const ofMany = all.filter((name) => name !== 'ecl');
const slow = [...own, 'lines', 'server', 'modules', ...libraries];

/** The whole run. */
const full = [
  cell(20, all),
  cell(20, slow, {network: 'slow-4g'}),
  cell(20, [...own, ...libraries], {network: '400k'}),
  cell(20, [...own, ...libraries], {cpu: 4}),
  cell(20, all, {layout: 'list'}),
  cell(3, all),
  cell(200, all),
  cell(2000, ofMany),
  cell(2000, own, {cpu: 4}),
  cell(2000, ofMany, {layout: 'list'}),
];

const quick = [
  cell(20, own),
  cell(20, ['floor', 'script', 'lines'], {network: 'slow-4g'}),
  cell(2000, own),
];

/** Few of many items: how long it takes to find that most are not shown. */
const fewOfMany = {
  title: '3 cards of a feed of 5 MB',
  names: ['floor', 'script'],
  content: {items: 7500, limit: 3},
};

const manyLists = {
  title: '100 lists of 3 cards on one page',
  names: ['floor', 'script'],
  content: {items: 3, lists: 100},
};

/** @returns {Cell[]} how much the page moves while benelux.css keeps the place; the same each time, so three rounds do */
function shiftCells() {
  const variants = [
    {what: ''},
    {what: ', a feed without pictures', hasPictures: false},
    {what: ', hide="image"', attributes: 'hide="image"'},
  ];
  return ['list', 'grid'].flatMap((layout) =>
    [3, 20].flatMap((items) =>
      variants.map(({what, ...content}) => ({
        title: `${items} cards, ${layout}${what}`,
        isShift: true,
        names: ['lines'],
        content: {items, layout, ...content},
        network: 'slow-4g',
        rounds: 3,
      })),
    ),
  );
}

/**
 * @param {object} options as on the command line
 * @returns {{cells: Cell[], hasScenes: boolean, isWhole: boolean}} `isWhole` where nothing was left out
 */
export function makePlan(options) {
  const {items, layout, network, cpu, peers, quick: isQuick} = options;
  const isAsked = [items, layout, network, cpu].some((option) => option !== undefined);
  const chosen = peers?.split(',').map(known);
  const allowed = ({names}) =>
    names.filter((name) => name === 'floor' || !chosen || chosen.includes(name));
  let cells = [...full, ...shiftCells(), manyLists, fewOfMany];
  if (isQuick) cells = quick;
  if (isAsked) cells = cross(options, chosen ?? all);
  cells = cells.map((each) => ({...each, names: allowed(each)}));
  const isWhole = !isAsked && !isQuick && !chosen;
  return {cells, hasScenes: isWhole || Boolean(options.scenes), isWhole};
}

/** Every combination of what the options list. */
function cross({items = '20', layout = 'grid', network = 'none', cpu = '1'}, chosen) {
  const names = Object.keys(candidates).filter((name) => name === 'floor' || chosen.includes(name));
  return items
    .split(',')
    .flatMap((count) =>
      layout
        .split(',')
        .flatMap((each) =>
          network
            .split(',')
            .flatMap((line) =>
              cpu
                .split(',')
                .map((rate) =>
                  cell(Number(count), names, {layout: each, network: line, cpu: Number(rate)}),
                ),
            ),
        ),
    );
}

function cell(items, names, {layout = 'grid', network = 'none', cpu = 1} = {}) {
  const conditions = [
    `${items.toLocaleString('en')} cards`,
    layout,
    ...(network === 'none' ? [] : [networks[network].label]),
    ...(cpu === 1 ? [] : [`CPU ÷ ${cpu}`]),
  ];
  return {title: conditions.join(', '), names, content: {items, layout}, network, cpu};
}

function known(name) {
  if (name in candidates) return name;
  throw new Error(`--peers: ${name} is none of ${Object.keys(candidates).join(', ')}.`);
}
