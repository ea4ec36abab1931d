// Why content could not be had, in words that a webmaster understands.

/**
 * The step that failed: reaching the server (`network`), its answer in time (`timeout`), its status (`http`),
 * JSON rather than something else (`type`), JSON in a format that is known (`format`).
 */
export type ContentErrorKind = 'network' | 'timeout' | 'http' | 'type' | 'format';

/** The error of `benelux-error` events. */
export class ContentError extends Error {
  readonly kind: ContentErrorKind;

  /** The heading of docs/troubleshooting.md to read: the kind, or `csp`, `offline` or `mixed-content`. */
  readonly code: string;

  /** Absolute URL of the content; for inline content, of the page. */
  readonly url: string;

  /** HTTP status code, where the server's answer is at fault. */
  readonly status: number | undefined;

  /** @param problem what the message says after the URL */
  constructor(
    kind: ContentErrorKind,
    problem: string,
    url: string,
    status?: number,
    code: string = kind,
  ) {
    super(`${url} ${problem}`);
    this.kind = kind;
    this.code = code;
    this.url = url;
    this.status = status;
  }
}
