// A private @lit/localize: each render says its own language; a host page's own copy is untouched.
import type {MsgFn} from '@lit/localize/internal/types.js';
import {_installMsgImplementation} from '@lit/localize/init/install.js';
import {joinStringsAndValues} from '@lit/localize/internal/str-tag.js';
import {templates as de} from './generated/de.js';
import {templates as fr} from './generated/fr.js';
import {templates as lb} from './generated/lb.js';
import {templates as nl} from './generated/nl.js';
import {DEFAULT_LANGUAGE, type Language} from './languages.js';

const locales: any = {nl, fr, de, lb};

let current: Language = DEFAULT_LANGUAGE;

_installMsgImplementation(((template: any, {id}: any) => {
  const found = locales[current]?.[id] ?? template;
  return found.at
    ? found
    : joinStringsAndValues(found.strings, template.values, found.values as any);
}) as MsgFn);

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
