// The goals, and how near the element is to each in a run.
import {grid, resultsOf} from './report.mjs';
import {middle, ratio} from './rounds.mjs';

const paired = (title, metric, name = 'script') => ({title, name, metric, isRatio: true});
const absolute = (title, metric, name = 'script') => ({title, name, metric});

/** Ratios are to the floor of the same round. `most` is the goal. */
const goals = [
  {figure: '20 cards, CPU', most: 1.15, ...paired('20 cards, grid', 'cpu')},
  {
    figure: '20 cards, slow 4G, last card',
    most: 1.08,
    ...paired('20 cards, grid, slow 4G', 'last'),
  },
  {
    figure: 'the same with the preload line',
    most: 0.77,
    ...paired('20 cards, grid, slow 4G', 'last', 'lines'),
  },
  {
    figure: 'the same rendered by a server, first card',
    most: 0.45,
    ...paired('20 cards, grid, slow 4G', 'first', 'server'),
  },
  {figure: '2,000 cards, CPU', most: 0.65, ...paired('2,000 cards, grid', 'cpu')},
  {figure: '2,000 cards, last card', most: 0.85, ...paired('2,000 cards, grid', 'last')},
  {figure: '2,000 cards, first card', most: 0.22, ...paired('2,000 cards, grid', 'first')},
  {figure: '2,000 cards, blocking, ms', most: 0, ...absolute('2,000 cards, grid', 'blocked')},
  {figure: '2,000 cards, Blink heap', most: 0.52, ...paired('2,000 cards, grid', 'blinkHeap')},
  {figure: 'CPU of a card, 200 to 2,000, µs', most: 125, measure: cpuOfCard},
  {
    figure: 'one changed of 200, CPU',
    most: 0.95,
    ...paired('200 cards, one of them changed', 'cpu'),
  },
  {figure: 'one prepended of 200, CPU', most: 1.1, ...paired('200 cards, a new one first', 'cpu')},
  {
    figure: 'nothing changed, 2,000 items, CPU, ms',
    most: 10,
    ...absolute('2,000 cards, loaded again and unchanged', 'cpu'),
  },
  {figure: 'largest layout shift with benelux.css', most: 0.02, measure: largestShift},
  {figure: 'heap left by a fresh element, kB', most: 0.3, measure: heapLeft},
  {
    figure: '100 lists on one page, CPU',
    most: 1.3,
    ...paired('100 lists of 3 cards on one page', 'cpu'),
  },
  {
    figure: '3 cards of a feed of 5 MB, CPU, ms',
    most: 120,
    ...absolute('3 cards of a feed of 5 MB', 'cpu'),
  },
];

/**
 * @param {{title: string, results: Record<string, object[]>}[]} parts of a whole run
 * @returns {string} Markdown
 */
export function goalTable(parts) {
  const rows = goals.map(({figure, most, measure, title, name, metric, isRatio}) => {
    let value;
    if (measure) value = measure(parts);
    else if (isRatio) value = ratio(resultsOf(parts, title), name, metric);
    else value = middle(resultsOf(parts, title), name, metric);
    return [figure, written(value), `≤ ${most}`, value <= most ? 'met' : 'missed'];
  });
  return grid([['figure', 'measured', 'goal', ''], ...rows]);
}

function cpuOfCard(parts) {
  const [few, many] = ['200 cards, grid', '2,000 cards, grid'].map((title) =>
    middle(resultsOf(parts, title), 'script', 'cpu'),
  );
  return (1000 * (many - few)) / 1800;
}

function largestShift(parts) {
  const about = parts.filter(({isShift}) => isShift);
  return Math.max(...about.map(({results}) => middle(results, 'lines', 'shift')));
}

function heapLeft(parts) {
  const {results} = parts.find((part) => part.results.script?.[0].scriptLeft !== undefined);
  return (middle(results, 'script', 'scriptLeft') + middle(results, 'script', 'blinkLeft')) / 1000;
}

function written(value) {
  return value >= 10 ? value.toFixed(0) : value.toFixed(Number.isInteger(value) ? 0 : 2);
}
