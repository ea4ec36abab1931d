// Shows untrusted HTML in a template.
import {guard} from 'lit/directives/guard.js';
import {toTemplateValue} from '../html/parse.js';
import {sanitize, type SanitizeOptions, type UntrustedHtml} from '../html/sanitize.js';
import {linkText} from './templates.js';

/** Safe nodes of untrusted HTML, made once for each text and way to show it. Hydration keeps the nodes of a server. */
export function richText(
  html: UntrustedHtml,
  {base, level, target}: Omit<SanitizeOptions, 'linkEnd'>,
): unknown {
  // What stands behind the text of a link.
  const linkEnd = linkText('', target);
  return guard([html, base, level, target, linkEnd], () =>
    toTemplateValue(sanitize(html, {base, level, target, linkEnd})),
  );
}
