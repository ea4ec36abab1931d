// A private @lit/localize: each render sets its own language, and a host page's own copy stays untouched.
import {joinStringsAndValues, type StrResult} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {DEFAULT_LANGUAGE, type Language} from './languages.js';

type Message = string | StrResult;

/** The messages of a language by their ids. */
type Messages = Readonly<Record<string, Message>>;

let current: Language = DEFAULT_LANGUAGE;

/** Gives a function that translates a message as @lit/localize does, reduced to messages that have ids and no markup. */
export function translator(languages: Partial<Record<Language, Messages>>): MsgFn {
  const translate = (message: Message, {id}: {id: string}): string => {
    const found = languages[current]?.[id] ?? message;
    if (typeof found === 'string') return found;
    const order = found === message ? undefined : (found.values as number[]);
    return joinStringsAndValues(found.strings, (message as StrResult).values, order);
  };
  return translate as MsgFn;
}

/** The language of the render that is under way. */
export const currentLanguage = (): Language => current;

/** Runs a synchronous render, or a part of one, with the messages in a language. */
export function inLanguage<T>(language: Language, render: () => T): T {
  const outer = current;
  current = language;
  try {
    return render();
  } finally {
    current = outer;
  }
}
