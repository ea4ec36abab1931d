// How a news card is shown. A card of its own reads it from its attributes, a card in a list gets it from the list.
import type {Language} from '../../i18n/languages.js';
import {choice, integer} from '../attributes.js';

/** How a card is shown. */
export interface CardSettings {
  /** `benelux` or `host`. */
  readonly appearance: string;
  /** The interface language. */
  readonly language: Language;
  /** The language tag as the page has it; its region decides how numbers are written. */
  readonly languageTag: string;
  /** Level of the heading, 1 to 6. */
  readonly level: number;
  /** What is left out: `date`, `views`, `excerpt`, `image`. */
  readonly hide: readonly string[];
  /** Lines on screen after which the excerpt is cut. */
  readonly lines: number;
  /** Where the link opens, as on `<a>`. */
  readonly target?: string | undefined;
  /** Title of the feed, which names an item that has no words and no date. */
  readonly feedTitle?: string | undefined;
}

/** The attributes that a card and a list have in common. */
interface CardAttributes extends Element {
  readonly hide: string;
  readonly excerptLines: number | string;
}

/** What `hide` can leave out; the empty word hides nothing. */
const HIDEABLE = ['', 'date', 'views', 'excerpt', 'image'] as const;

/** What the attribute `hide` leaves out. */
export function hiddenParts(element: CardAttributes): readonly string[] {
  return element.hide.split(/\s+/).map((word) => choice(element, 'hide', word, HIDEABLE));
}

/** What the attribute `excerpt-lines` says. */
export function excerptLines(element: CardAttributes): number {
  return integer(element, 'excerpt-lines', element.excerptLines, 4);
}

/** The settings before these where they say the same, so that cards see at once that nothing has changed. */
export function renewedSettings(before: CardSettings | undefined, now: CardSettings): CardSettings {
  return before && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}
