// Templates that more than one element needs.
import {html, nothing, type TemplateResult} from 'lit';
import * as messages from '../i18n/messages.js';

/**
 * A real `h1` to `h6`.
 * @param level 1 to 6
 */
export function heading(level: number, part: string, text: unknown): TemplateResult {
  switch (level) {
    case 1:
      return html`<h1 part=${part} dir="auto">${text}</h1>`;
    case 2:
      return html`<h2 part=${part} dir="auto">${text}</h2>`;
    case 3:
      return html`<h3 part=${part} dir="auto">${text}</h3>`;
    case 4:
      return html`<h4 part=${part} dir="auto">${text}</h4>`;
    case 5:
      return html`<h5 part=${part} dir="auto">${text}</h5>`;
    default:
      return html`<h6 part=${part} dir="auto">${text}</h6>`;
  }
}

/**
 * A link; one that opens a new tab says so to assistive technology.
 * @param name accessible name, which begins with the text (WCAG 2.5.3)
 */
export function link(
  part: string,
  href: string,
  target: string | undefined,
  text: string,
  name = text,
  onClick?: (event: Event) => void,
): TemplateResult {
  const isNewTab = target === '_blank';
  return html`<a
    part=${part}
    href=${href}
    target=${target ?? nothing}
    rel=${isNewTab ? 'noopener' : nothing}
    aria-label=${isNewTab ? `${name} (${messages.newTab()})` : name}
    @click=${onClick}
    >${text}</a
  >`;
}

/** Stands in for so many lines of text that are still to come. */
export function lines(count: number): TemplateResult {
  // Set through the CSSOM: a strict `style-src` forbids the attribute.
  return html`<div class="lines" .style=${`--_lines:${count}`}></div>`;
}
