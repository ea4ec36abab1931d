// Shows untrusted HTML in a template.
import {guard} from 'lit/directives/guard.js';
import {toTemplateValue} from '../html/parse.js';
import {sanitize, type UntrustedHtml} from '../html/sanitize.js';

/**
 * Safe nodes of untrusted HTML, made once for each text and level. Hydration keeps the nodes of a server.
 * @param base absolute URL that relative links are resolved against; without it they lead nowhere
 * @param level of the highest heading in the text, 1 to 6
 */
export function richText(html: UntrustedHtml, base: string | undefined, level: number): unknown {
  return guard([html, base, level], () => toTemplateValue(sanitize(html, base, level)));
}
