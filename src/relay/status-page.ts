// The page that lists the names of a relay, with their state and age.
import {escapeHtml} from '../html/xhtml.js';

/** State of a feed, as people and monitors read it. */
export interface FeedState {
  readonly name: string;
  /** `good`, `failing` or `not asked yet`. */
  readonly state: string;
  readonly items: number | undefined;
  /** Seconds since the publisher said what the news is. */
  readonly age: number | undefined;
  /** Code of the error, while the publisher fails. */
  readonly error: string | undefined;
}

export function statusPage(states: readonly FeedState[]): string {
  const rows = states.map(({name, state, items, age, error}) => {
    const cells = [
      error ? `${state} (${error})` : state,
      items ?? '',
      age === undefined ? '' : `${age} s`,
    ];
    const link = `<a href="${escapeHtml(name)}">${escapeHtml(name)}</a>`;
    return `<tr><th scope="row">${link}</th>${cells.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join('')}</tr>`;
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Feeds of this relay</title></head>
<body>
<h1>Feeds of this relay</h1>
<table>
<thead><tr><th scope="col">Feed</th><th scope="col">State</th><th scope="col">Items</th><th scope="col">Age</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
<p>For a monitor: <a href="status">status</a></p>
</body>
</html>
`;
}
