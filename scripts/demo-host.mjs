// The headers a good host of the demo sends, the same for `npm start` and for the page tests.

/** The strictest Content Security Policy under which the elements work; demo/csp.html and demo/section/ are served with it. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src https: 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html benelux-elements',
].join('; ');

/**
 * @param {string} path of a request, such as `/demo/feeds/senningenoverleg.nl.json`
 * @returns {Record<string, string>} the headers to add to what a plain file server sends
 */
export function hostHeaders(path) {
  if (/^\/demo\/feeds\/.+\.json$/.test(path)) {
    return {
      'Content-Type': 'application/feed+json; charset=utf-8',
      'Access-Control-Allow-Origin': '*',
    };
  }
  if (/^\/demo\/(csp|section\/\w*)(\.html)?$/.test(path))
    return {'Content-Security-Policy': strictPolicy};
  return {};
}
