// Makes URLs of the fake server's answers, and asks it which requests it got.

let keys = 0;

/** A key that no other test of this page load, engine or file uses. */
export function uniqueKey(): string {
  return `${crypto.randomUUID()}-${keys++}`;
}

/** The URL of one of the fake server's answers, such as `status/404`. */
export function answer(path: string, query: Record<string, string> = {}): string {
  const parameters = new URLSearchParams(query).toString();
  return `/answers/${path}${parameters && `?${parameters}`}`;
}

/** The URL of a JSON answer with this content. */
export function json(body: unknown, query: Record<string, string> = {}): string {
  return answer('custom', {body: JSON.stringify(body), ...query});
}

/** The URL of a JSON answer that is too long for a URL. */
export async function stored(body: unknown): Promise<string> {
  const url = answer('stored', {name: uniqueKey()});
  await fetch(url, {method: 'POST', body: JSON.stringify(body)});
  return url;
}

/** A URL whose requests get these answers, one after the other. */
export function sequence(key: string, ...answers: readonly string[]): string {
  const parameters = new URLSearchParams({key});
  for (const each of answers) parameters.append('answer', each.replace('/answers/', ''));
  return `/answers/sequence?${parameters.toString()}`;
}

/** A request as the server received it. */
interface Received {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the connection ended before the answer did. */
  readonly aborted: boolean;
  /** Status of the answer, once it has ended. */
  readonly status?: number;
}

/** The requests that carried the key, in order. */
export async function received(key: string): Promise<Received[]> {
  const response = await fetch(answer('count', {key}));
  return ((await response.json()) as {requests: Received[]}).requests;
}

/** How many requests carried the key. */
export async function requests(key: string): Promise<number> {
  return (await received(key)).length;
}

/** Sends the answers that wait with `until`. */
export async function release(gate: string): Promise<void> {
  await fetch(answer('release', {gate}));
}
