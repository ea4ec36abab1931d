// What a tag accepts in the templates of frameworks: properties, attributes of another name, and event handlers.
import type {Elements} from './generated/elements.js';

export type {Elements};

export type Tag = keyof Elements;

export type Properties<T extends Tag> = {
  [Name in keyof Elements[T]['properties']]?: Elements[T]['properties'][Name] | undefined;
};

/** `onbenelux-load` and its like. */
export type Handlers<T extends Tag> = {
  [Name in keyof Elements[T]['events'] & string as `on${Name}`]?:
    ((event: Elements[T]['events'][Name]) => void) | undefined;
};

/** The element's own names, and all others that a framework allows on every tag. */
export type With<Own, Common> = Own & Omit<Common, keyof Own>;
