// Draws the main figures as bars, for the README; readable on light and on dark ground.
import {labelOf} from './candidates.mjs';
import {resultsOf} from './report.mjs';
import {middle, ratio} from './rounds.mjs';

const names = ['plain', 'floor', 'script', 'modules', 'webawesome', 'ui5', 'ecl'];

/** The groups of bars: a cell's title, a metric, and what it is called. */
const groups = [
  {
    title: '20 cards, grid, slow 4G',
    metric: 'last',
    label: '20 cards on slow 4G, until the last is painted',
  },
  {title: '20 cards, grid', metric: 'cpu', label: '20 cards, processor time'},
  {title: '2,000 cards, grid', metric: 'cpu', label: '2,000 cards, processor time'},
];

const width = 760;
const labelWidth = 190;
const valueWidth = 130;
const rowHeight = 24;
const headHeight = 44;

const styles = `
    text { font: 14px system-ui, sans-serif; fill: #24292f }
    .head { font-weight: 600 }
    .bar { fill: #8c959f }
    .ours { fill: #17498f }
    .own { font-weight: 600 }
    .value { text-anchor: end }
    .floor { stroke: #24292f; stroke-dasharray: 3 3 }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      .bar { fill: #7d8590 }
      .ours { fill: #6ea8fe }
      .floor { stroke: #e6edf3 }
    }`;

/**
 * @param {{title: string, results: Record<string, object[]>}[]} parts of a whole run
 * @returns {string} SVG
 */
export function draw(parts) {
  let top = 0;
  const drawn = groups.map(({title, metric, label}) => {
    const results = resultsOf(parts, title);
    const shown = names.filter((name) => name in results);
    const group = drawGroup(label, shown, results, metric, top);
    top += headHeight + shown.length * rowHeight;
    return group;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${top + 8}" role="img" aria-labelledby="title">
  <title id="title">${summary(parts)}</title>
  <style>${styles}
  </style>
${drawn.join('\n')}
</svg>
`;
}

function drawGroup(label, shown, results, metric, top) {
  const ratios = shown.map((name) => (name === 'floor' ? 1 : ratio(results, name, metric)));
  const scale = (width - labelWidth - valueWidth) / Math.max(...ratios);
  const bars = shown.map((name, n) => {
    const y = top + headHeight + n * rowHeight;
    const own = name === 'script' || name === 'modules';
    const value = middle(results, name, metric);
    const text = `${ratios[n].toFixed(2)} (${Math.round(value).toLocaleString('en')} ms)`;
    return [
      `  <text x="0" y="${y + 13}"${own ? ' class="own"' : ''}>${labelOf(name)}</text>`,
      `  <rect class="bar${own ? ' ours' : ''}" x="${labelWidth}" y="${y}" width="${(ratios[n] * scale).toFixed(1)}" height="${rowHeight - 8}" rx="2" />`,
      `  <text class="value" x="${width}" y="${y + 13}">${text}</text>`,
    ].join('\n');
  });
  const x = (labelWidth + scale).toFixed(1);
  const bottom = top + headHeight + shown.length * rowHeight - 4;
  return [
    `  <text class="head" x="0" y="${top + 26}">${label}</text>`,
    ...bars,
    `  <line class="floor" x1="${x}" x2="${x}" y1="${top + headHeight - 4}" y2="${bottom}" />`,
  ].join('\n');
}

/** The figures in words, for those who do not see the bars. */
function summary(parts) {
  const told = groups.map(({title, metric, label}) => {
    const results = resultsOf(parts, title);
    const values = names
      .filter((name) => name in results && name !== 'floor')
      .map((name) => `${labelOf(name)} ${ratio(results, name, metric).toFixed(2)}`);
    return `${label}: ${values.join(', ')}.`;
  });
  return `Ratios to a list written by hand; less is faster. ${told.join(' ')}`;
}
