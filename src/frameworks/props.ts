// What a tag takes in the templates of frameworks: its properties, attributes with another name, and handlers of events.
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

/** What a framework lets every tag have, where the element has nothing of that name itself. */
export type With<Own, Common> = Own & Omit<Common, keyof Own>;
