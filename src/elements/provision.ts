// What an element hands to the elements that it is made of, which then start no controllers of their own.
import type {ContentState} from '../controllers/content-state.js';
import type {Language} from '../i18n/languages.js';

export interface Provision<C> {
  readonly state: ContentState<C>;
  readonly language: Language;
  /** The language tag as the page has it. */
  readonly languageTag: string;
  /** Adds the next page of the feed; resolves with whether it came. */
  readonly loadNext: () => Promise<boolean>;
}
