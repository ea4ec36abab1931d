// Writes what was measured as Markdown: a table for each cell and scene, medians and ratios to the floor.
import {labelOf} from './candidates.mjs';
import {middle, ratio} from './rounds.mjs';

const milliseconds = (value) => (value < 9.95 ? value.toFixed(1) : value.toFixed(0));
const whole = (value) => Math.round(value).toLocaleString('en');

/** The columns, in order; `isCompared` has the ratio to the floor beside the median. */
const metrics = {
  first: {label: 'first card, ms', write: milliseconds, isCompared: true},
  last: {label: 'last card, ms', write: milliseconds, isCompared: true},
  cpu: {label: 'CPU, ms', write: milliseconds, isCompared: true},
  blocked: {label: 'blocking, ms', write: whole},
  shift: {label: 'layout shift', write: (value) => value.toFixed(3)},
  scriptHeap: {label: 'script heap, kB', write: whole},
  blinkHeap: {label: 'Blink heap, kB', write: whole, isCompared: true},
  elements: {label: 'elements', write: whole},
  bytes: {label: 'bytes', write: whole},
  requests: {label: 'requests', write: whole},
  kept: {label: 'kept', write: (value) => value.toFixed(2)},
  scriptLeft: {label: 'left in the script heap, B each', write: whole},
  blinkLeft: {label: 'left in the Blink heap, B each', write: whole},
};

/**
 * @param {{title: string, results: Record<string, object[]>}} part
 * @returns {string} Markdown
 */
export function table({title, results}) {
  const names = Object.keys(results);
  const columns = Object.keys(metrics).filter((metric) => metric in results[names[0]][0]);
  const head = ['', ...columns.map((metric) => metrics[metric].label)];
  const rows = names.map((name) => [
    labelOf(name),
    ...columns.map((metric) => write(results, name, metric)),
  ]);
  return `### ${title}\n\n${grid([head, ...rows])}\n`;
}

/**
 * @param {{title: string, results: Record<string, object[]>}[]} parts that are only about layout shift
 * @returns {string} Markdown
 */
export function shiftTable(parts) {
  const rows = parts.map(({title, results}) => [title, write(results, 'lines', 'shift')]);
  return `### Layout shift with benelux.css and the preload line, slow 4G\n\n${grid([['', metrics.shift.label], ...rows])}\n`;
}

/** The results of the table with a title. */
export function resultsOf(parts, title) {
  return parts.find((part) => part.title === title && !part.isShift).results;
}

/** @param {string[][]} rows the first is the head; all columns but the first are numbers */
export function grid(rows) {
  const widths = rows[0].map((_, n) => Math.max(...rows.map((row) => row[n].length), 3));
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const pad = (row) =>
    line(row.map((cell, n) => (n ? cell.padStart(widths[n]) : cell.padEnd(widths[n]))));
  const rule = line(
    widths.map((width, n) => (n ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))),
  );
  const [head, ...body] = rows;
  return [pad(head), rule, ...body.map(pad)].join('\n');
}

function write(results, name, metric) {
  const {write: format, isCompared} = metrics[metric];
  const value = format(middle(results, name, metric));
  const relative = isCompared && name !== 'floor' ? ratio(results, name, metric) : undefined;
  return relative === undefined ? value : `${value} (${relative.toFixed(2)})`;
}
