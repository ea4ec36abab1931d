// The tags in components of Svelte 5.
import type {HTMLAttributes} from 'svelte/elements';
import type {Elements, Handlers, Properties, Tag, With} from './props.js';

type Tags = {
  [T in Tag]: With<Properties<T> & Handlers<T>, HTMLAttributes<Elements[T]['element']>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
