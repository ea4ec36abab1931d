// News of the Dutch police, version 4 of its interface (https://www.politie.nl/algemeen/open-data.html).
import {htmlToText, untrustedHtml} from '../../html/sanitize.js';
import {escapeHtml} from '../../html/xhtml.js';
import type {Source} from '../source.js';

/** How many messages the interface gives: few or many. */
const SIZES = [10, 25] as const;

interface Message {
  readonly introductie?: unknown;
  readonly alineas?: readonly {readonly titel?: string; readonly opgemaaktetekst?: string}[] | null;
  readonly afbeelding?: unknown;
  readonly afbeeldingen?: readonly unknown[] | null;
}

interface News {
  readonly nieuwsberichten?: readonly (Message | null)[];
  readonly iterator?: {readonly offset?: number; readonly last?: boolean};
}

export const politieNl: Source = {
  name: 'politie-nl',

  paths: {
    id: 'uid',
    title: 'titel',
    published: 'publicatiedatum publicatieDatum',
    alt: 'alttext',
    src: 'image.url',
  },

  request({hostname, pathname, searchParams: query}, {limit = 0}) {
    if (!/(^|\.)politie\.nl$/.test(hostname) || !/\/v4\/nieuws/.test(pathname)) return;
    const size = SIZES.find((each) => each >= limit) ?? SIZES[1];
    if (!query.has('maxnumberofitems')) query.set('maxnumberofitems', `${size}`);
  },

  matches: (answer) => Array.isArray((answer.json() as News).nieuwsberichten),

  parse(answer) {
    const {nieuwsberichten: messages = [], iterator} = answer.json() as News;
    const next = new URL(answer.url);
    next.searchParams.set('offset', `${(iterator?.offset ?? 0) + messages.length}`);
    const hasMore = iterator?.last === false && messages.length > 0;
    return {
      // The language of the interface, which has no field for it.
      language: next.searchParams.get('language') ?? 'nl',
      items: messages.map((message) => message && readMessage(message)),
      nextUrl: hasMore ? next.href : undefined,
    };
  },
};

function readMessage(message: Message): object {
  const {introductie, alineas, afbeelding, afbeeldingen} = message;
  const paragraphs = (alineas ?? []).map(({titel, opgemaaktetekst = ''}) =>
    titel ? `<h2>${escapeHtml(titel)}</h2>${opgemaaktetekst}` : opgemaaktetekst,
  );
  return {
    ...message,
    excerpt: typeof introductie === 'string' ? htmlToText(untrustedHtml(introductie)) : undefined,
    html: paragraphs.join('') || undefined,
    image: afbeelding ?? afbeeldingen?.[0],
  };
}
