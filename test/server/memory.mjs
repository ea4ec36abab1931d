// What the fake server remembers between requests: noted requests, waiting answers, posted bodies.

const requests = new Map();
const gates = new Map();

/** Posted bodies by name. */
export const bodies = new Map();

/** Notes a request under its `?key=`. A request without one leaves no trace. */
export function noteRequest({method, url, headers, query: {key}, res}) {
  if (!key) return;
  const request = {method, url, headers, aborted: false};
  requestsWith(key).push(request);
  res.once('close', () => {
    request.aborted = !res.writableFinished;
    request.status = res.statusCode;
  });
}

/**
 * @param {string} key
 * @returns {{method: string, url: string, headers: Record<string, string>, aborted: boolean, status?: number}[]}
 *   in the order they came; `aborted` and `status` once the answer has ended
 */
export function requestsWith(key) {
  if (!requests.has(key)) requests.set(key, []);
  return requests.get(key);
}

/** @returns {{opened: Promise<void>, open: () => void}} the same for the same name, before and after it opens */
export function gate(name) {
  if (!gates.has(name)) {
    const made = {};
    made.opened = new Promise((resolve) => (made.open = resolve));
    gates.set(name, made);
  }
  return gates.get(name);
}
