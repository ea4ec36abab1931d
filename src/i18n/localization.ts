// A private @lit/localize: each render sets its own language, and a host page's own copy stays untouched.
import {joinStringsAndValues, type StrResult} from '@lit/localize/internal/str-tag.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {templates as de} from './generated/de.js';
import {templates as fr} from './generated/fr.js';
import {templates as lb} from './generated/lb.js';
import {templates as nl} from './generated/nl.js';
import {DEFAULT_LANGUAGE, type Language} from './languages.js';

type Message = string | StrResult;

const locales: Partial<Record<Language, Record<string, Message>>> = {nl, fr, de, lb};

let current: Language = DEFAULT_LANGUAGE;

/** Translates a message as @lit/localize does, reduced to messages that have ids and no markup. */
function translate(message: Message, {id}: {id: string}): string {
  const found = locales[current]?.[id] ?? message;
  if (typeof found === 'string') return found;
  const order = found === message ? undefined : (found.values as number[]);
  return joinStringsAndValues(found.strings, (message as StrResult).values, order);
}

export const msg = translate as MsgFn;

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
