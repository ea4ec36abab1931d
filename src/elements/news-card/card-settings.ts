// How a news card is shown. A card of its own reads it from its attributes, a card in a list gets it from the list.
import {baseOf} from '../../page-address.js';
import {warn} from '../../warn.js';
import {integer, words} from '../attributes.js';
import {shownFacts, type FactSettings} from '../item-facts.js';
import {chosenFit, type ImageFit} from '../picture-fit.js';

/** How a card is shown. */
export interface CardSettings extends FactSettings {
  /** `benelux` or `host`. */
  readonly appearance: string;
  /** Level of the heading, 1 to 6. */
  readonly level: number;
  /** Lines on screen after which the excerpt is cut. */
  readonly lines: number;
  /** Where the link opens, as on `<a>`. */
  readonly target?: string | undefined;
  /** Where the link leads in place of the item's own address; `{id}` and `{lang}` stand for the item's. */
  readonly itemHref?: string | undefined;
  /** Absolute URL that `itemHref` resolves against. */
  readonly base?: string | undefined;
  readonly imageFit: ImageFit;
  /** `list`, `grid` or `compact`; empty for a card of its own. */
  readonly layout: string;
}

/** The attributes that a card and a list have in common. */
export interface CardAttributes extends Element {
  readonly hide: string;
  readonly show: string;
  readonly excerptLines: number | string;
  readonly itemHref?: string;
  readonly imageFit: ImageFit;
  readonly target?: string;
}

/** What the attribute `hide` leaves out. */
function hiddenParts(element: CardAttributes): readonly string[] {
  return words(element, 'hide', element.hide, ['date', 'views', 'excerpt', 'image', 'link']);
}

/** What the attribute `excerpt-lines` says. */
function excerptLines(element: CardAttributes): number {
  return integer(element, 'excerpt-lines', element.excerptLines, 4);
}

/** The settings that attributes make. */
export function settingsOf(element: CardAttributes) {
  const {target, itemHref} = element;
  if (itemHref && !itemHref.includes('{id}'))
    warn(
      'attribute',
      `<${element.localName} item-href="${itemHref}"> leads all cards to one page: write {id} for the item`,
    );
  return {
    hide: hiddenParts(element),
    show: shownFacts(element),
    lines: excerptLines(element),
    imageFit: chosenFit(element),
    target,
    itemHref,
    base: itemHref && baseOf(element),
  };
}

/** The settings before these where they say the same, so that cards see at once that nothing has changed. */
export function renewedSettings(before: CardSettings | undefined, now: CardSettings): CardSettings {
  return before && said(before) === said(now) ? before : now;
}

function said(settings: CardSettings): string {
  return JSON.stringify({...settings, filterByTag: settings.filterByTag !== undefined});
}
