// Runs first in a host page, as a classic script, and notes the problems of the page.

{
  window.heard = {errors: [], warnings: [], violations: []};
  const {heard} = window;
  const written = (parts: unknown[]) => parts.map(String).join(' ');

  console.error = (...parts: unknown[]) => heard.errors.push(written(parts));
  console.warn = (...parts: unknown[]) => heard.warnings.push(written(parts));
  addEventListener('unhandledrejection', ({reason}) => heard.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) =>
    heard.violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  // The error of a resource is fired at its element and does not bubble: only a capturing listener gets it.
  addEventListener(
    'error',
    ({message, target}) =>
      heard.errors.push(message || `${(target as Element).outerHTML} did not load`),
    true,
  );
}
