// Why content could not be loaded.

/**
 * What failed: the server is out of reach (`network`), its answer is late (`timeout`), its status is an error (`http`),
 * the answer is neither JSON nor XML (`type`), or it is in no known format (`format`); or the page names no content (`src`).
 */
export type ContentErrorKind = 'network' | 'timeout' | 'http' | 'type' | 'format' | 'src';

/** What is known of a failure. */
export interface ContentFailure {
  readonly kind: ContentErrorKind;
  /** Absolute URL of the content; for inline content, of the page. */
  readonly url: string;
  /** The problem, in words that follow the URL, such as `answered 404`. */
  readonly problem: string;
  /** The heading of docs/troubleshooting.md to read; default: the kind. */
  readonly code?: string;
  /** HTTP status code, where the server's answer is at fault. */
  readonly status?: number | undefined;
}

/** The error of `benelux-error` events. Its message is the URL and the problem. */
export class ContentError extends Error {
  readonly kind: ContentErrorKind;

  /** The heading of docs/troubleshooting.md to read: the kind, or `csp`, `offline` or `mixed-content`. */
  readonly code: string;

  /** Absolute URL of the content; for inline content, of the page. */
  readonly url: string;

  /** The problem, in words that follow the URL, such as `answered 404`. */
  readonly problem: string;

  /** HTTP status code, where the server's answer is at fault. */
  readonly status: number | undefined;

  constructor({kind, url, problem, code = kind, status}: ContentFailure) {
    super(`${url} ${problem}`);
    this.name = 'ContentError';
    this.kind = kind;
    this.code = code;
    this.url = url;
    this.problem = problem;
    this.status = status;
  }
}
