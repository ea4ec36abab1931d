// The tags in templates of Vue 3.
import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Elements, Properties, Tag, With} from './props.js';

type Events<T extends Tag> = Elements[T]['events'];

type Listener<E> = (event: E) => void;

/** Vue's name for `@benelux-load`: `onBeneluxLoad`. */
type Listeners<T extends Tag> = {
  [
    Name in keyof Events<T> as Name extends `${infer Head}-${infer Tail}`
      ? `on${Capitalize<Head>}${Capitalize<Tail>}`
      : never
  ]?: Listener<Events<T>[Name]> | undefined;
};

/** A component as templates see it: its properties, its events, and the element that a template ref holds. */
type Component<T extends Tag> = new () => Elements[T]['element'] & {
  $props: With<Properties<T> & Listeners<T>, HTMLAttributes & PublicProps>;
  $emit: EmitFn<{[Name in keyof Events<T>]: Listener<Events<T>[Name]>}>;
};

type Tags = {[T in Tag]: Component<T>};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
