// Runs in a host page before anything else of it, as a classic script: hears what goes wrong there.

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
  // A resource that does not load is told to its element alone: only a capturing listener hears it.
  addEventListener(
    'error',
    ({message, target}) =>
      heard.errors.push(message || `${(target as Element).outerHTML} did not load`),
    true,
  );
}
