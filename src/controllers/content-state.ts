// What an element knows of its content, as a union that excludes impossible combinations.
import type {ReactiveControllerHost} from 'lit';
import type {ContentError} from '../content/content-error.js';
import type {Feed} from '../content/model.js';
import type {Format, Wanted} from '../content/source.js';
import type {RevalidatedHost} from './revalidation.js';

/** What an element knows of its content `C`. `loading` and `failed` keep the content from before. */
export type ContentState<C> =
  | {
      readonly status: 'idle';
      readonly content?: undefined;
      readonly error?: undefined;
      readonly savedAt?: undefined;
    }
  | {
      readonly status: 'loading';
      readonly content?: C | undefined;
      /** Why the load before this one failed. */
      readonly error?: ContentError | undefined;
      readonly savedAt?: undefined;
    }
  | {
      readonly status: 'ready';
      /** Absent where the feed does not have the item. */
      readonly content: C | undefined;
      readonly from: 'network' | 'inline' | 'property';
      readonly error?: undefined;
      readonly savedAt?: undefined;
    }
  | {
      readonly status: 'failed';
      readonly error: ContentError;
      readonly content?: C | undefined;
      /** The instant at which the content that is shown was loaded, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
      readonly savedAt: string;
    };

/** What the content controller asks of its element. */
export interface ContentHost<C> extends ReactiveControllerHost, RevalidatedHost {
  readonly content?: C | undefined;
  readonly src?: string | undefined;
  /** How the content is to be read. @internal */
  readonly format: Format;
  /** The interface language. @internal */
  readonly language: string;
  /** What the element shows of the feed. @internal */
  readonly wanted: Wanted;
  /** Whether the last good copy is kept on the visitor's device. */
  readonly offline: boolean;
  /** The part of the feed that the element shows. @internal */
  pick(feed: Feed): C | undefined;
}
