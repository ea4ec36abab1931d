// One thing that `check` has found.
import type {ContentError} from '../../content/content-error.js';

/**
 * `error`: visitors miss something; `warning`: they see everything, but later or less well than they could; `note`: worth
 * knowing.
 */
export type Level = 'error' | 'warning' | 'note';

/** What to do about content that cannot be loaded, by the error's code. */
const cures: Readonly<Record<string, string>> = {
  server: 'Check the address; if it is right, its server is down.',
  certificate: 'The owner of the server renews or completes its certificate.',
  redirect: 'Put the address that answers with the feed into src.',
  timeout:
    'Visitors wait as long, three times: make the feed smaller, or cache it in front of its server.',
  type: 'Open the address in a private window: what it shows must be the feed as JSON or XML, whole and below 5 MB.',
  format: 'Offer JSON Feed 1.1 or RSS (docs/content-format.md), or choose a format with --source.',
};

export interface Finding {
  readonly level: Level;
  /** The subject: mostly the heading of docs/troubleshooting.md to read. */
  readonly code: string;
  /** Where in the content, as in `items[3].date_published`, or at which address. */
  readonly place?: string;
  readonly problem: string;
  /** What to do. */
  readonly cure: string;
}

/** An empty list of findings, and a function that adds one. */
export function collect() {
  const list: Finding[] = [];
  const add = (level: Level, code: string, problem: string, cure: string, place?: string) => {
    list.push({level, code, ...(place !== undefined && {place}), problem, cure});
  };
  return {list, add};
}

/** The finding that says why there is no content. */
export function failureFinding({code, problem, url}: ContentError): Finding {
  const cure = cures[code] ?? 'See docs/troubleshooting.md.';
  return {level: 'error', code, place: url, problem, cure};
}
