// Keeps Web Test Runner from changing answers that are complete.

/**
 * Web Test Runner lets browsers keep every answer whose path has an extension for a year and reports each 404 as a
 * mistake. It decides by the path that it sees when our middleware is done.
 *
 * @param {{url: string}} ctx Koa's context
 */
export function hidePath(ctx) {
  ctx.url = '/';
}
