// Shows untrusted HTML in a template.
import {guard} from 'lit/directives/guard.js';
import {nodeFactory, toTemplateValue} from '../html/parse.js';
import {
  sanitize,
  type AllowList,
  type SanitizeOptions,
  type UntrustedHtml,
} from '../html/sanitize.js';
import * as messages from '../i18n/messages.js';
import {linkText} from './templates.js';

/** How untrusted HTML is shown. */
interface RichTextOptions extends Omit<SanitizeOptions, 'linkEnd'> {
  /** What it may hold beyond prose. */
  readonly more: AllowList;
}

/** Safe nodes of untrusted HTML, made once for each text and way to show it. Hydration keeps the nodes of a server. */
export function richText(
  html: UntrustedHtml,
  {base, level, target, more}: RichTextOptions,
): unknown {
  // What stands behind the text of a link.
  const linkEnd = linkText('', target);
  const tableName = messages.tableScrolls();
  return guard([html, base, level, target, linkEnd, tableName], () => {
    const nodes = sanitize(html, {base, level, target, linkEnd, more});
    nodes.querySelectorAll('table').forEach((table) => putInRegion(table, tableName));
    return toTemplateValue(nodes);
  });
}

/**
 * Lets a table that is wider than the page scroll by itself, with the keyboard too (WCAG 1.4.10, 2.1.1).
 * @param words name it where it has no caption, else describe it
 */
function putInRegion(table: Element, words: string): void {
  const caption = table.querySelector('caption')?.textContent.trim();
  const region = nodeFactory.createElement('div');
  region.setAttribute('role', 'region');
  region.setAttribute('tabindex', '0');
  region.setAttribute('aria-label', caption || words);
  if (caption) region.setAttribute('aria-description', words);
  table.parentNode?.insertBefore(region, table);
  region.appendChild(table);
}
