// The relay as a handler of requests, for runtimes that have `Request` and `Response`.
import {createAnswers} from './answers.js';
import type {RelayOptions} from './config.js';

/**
 * Makes a handler of requests: for `fetch` handlers of Workers, Deno, Bun and the like; on Node,
 * `npx benelux-elements relay` runs it. The last part of a request's path names the feed; a path that ends in `/` lists
 * them all.
 * @throws TypeError which names what is wrong in the options
 */
export function createRelay(options: RelayOptions): (request: Request) => Promise<Response> {
  const answer = createAnswers(options);
  return async ({method, url, headers}) => {
    const {body, ...init} = await answer({
      method,
      pathname: new URL(url).pathname,
      condition: headers.get('if-none-match'),
    });
    return new Response(body as BodyInit | null, init);
  };
}
