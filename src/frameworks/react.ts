// The tags in JSX of React 19.
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Elements, Handlers, Properties, Tag, With} from './props.js';

type Common<E> = DetailedHTMLProps<HTMLAttributes<E>, E>;

type Tags = {
  [T in Tag]: With<Properties<T> & Handlers<T>, Common<Elements[T]['element']>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
