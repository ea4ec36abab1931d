// Reads content from a URL or a file, as the elements would.
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {answerOf, type Answer} from '../content/answer.js';
import {ContentError} from '../content/content-error.js';
import {furtherUrl, requestUrl} from '../content/registry.js';
import type {Wanted} from '../content/source.js';
import {ask, decode} from './ask.js';
import {UsageError} from './command.js';

/** How content is asked for. */
interface ReadOptions {
  /** Name of a source, or `auto`. */
  readonly source: string;
  /** Seconds for the whole answer. */
  readonly timeout: number;
  readonly wanted?: Wanted;
}

/**
 * The content of a URL or file.
 * @throws UsageError where the place is no URL
 * @throws ContentError where the server gives none, or an error of Node where the file cannot be read
 */
export async function read(
  place: string,
  {source, timeout, wanted}: ReadOptions,
): Promise<{readonly bytes: Uint8Array; readonly answer: Answer}> {
  if (!/^https?:/i.test(place)) {
    const bytes = await readFile(place);
    return {bytes, answer: answerOf(bytes, {url: pathToFileURL(resolve(place)).href})};
  }
  if (!URL.canParse(place)) throw new UsageError(`${place} is no URL`);
  const first = await request(requestUrl(place, source, wanted), timeout);
  const further = furtherUrl(first.answer, source);
  return further ? request(further, timeout) : first;
}

async function request(url: string, timeout: number) {
  const {last} = await ask(url, new URL(url).origin, timeout);
  if (last instanceof ContentError) throw last;
  const {status} = last;
  if (status !== 200 && status !== 204)
    throw new ContentError({kind: 'http', url: last.url, problem: `answered ${status}`, status});
  const bytes = decode(last);
  if (bytes instanceof ContentError) throw bytes;
  const headers = new Headers({'content-type': last.headers['content-type'] ?? ''});
  return {bytes, answer: answerOf(bytes, {url: last.url, headers, isEmpty: status === 204})};
}
