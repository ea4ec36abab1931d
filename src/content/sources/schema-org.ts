// Articles in JSON-LD by the words of schema.org (https://schema.org/NewsArticle), alone, in a list or in a graph.
import {escapeHtml} from '../../html/xhtml.js';
import type {Source} from '../source.js';
import {follow, isText} from '../values.js';

/** How deep articles are looked for. */
const MAX_DEPTH = 6;

type Thing = Readonly<Record<string, unknown>>;

export const schemaOrg: Source = {
  name: 'schema-org',

  paths: {
    homePageUrl: 'url',
    id: '@id identifier url',
    title: 'headline name',
    url: 'url mainEntityOfPage mainEntityOfPage.@id mainEntityOfPage.url',
    excerpt: 'description abstract',
    published: 'datePublished dateCreated',
    updated: 'dateModified',
    language: 'inLanguage inLanguage.alternateName',
    tags: 'keywords',
    authors: 'author',
    src: 'image.url image.contentUrl',
    alt: 'caption',
  },

  textFormat: 'mixed',

  matches(answer) {
    const data = answer.json();
    const [first] = [data].flat() as (Thing | undefined)[];
    return /schema\.org/.test(JSON.stringify(first?.['@context'])) && articlesIn(data).length > 0;
  },

  parse(answer) {
    const data = answer.json();
    const isOne = isArticle(data);
    return {...(isOne ? {} : (data as Thing)), items: articlesIn(data).map(readArticle)};
  },
};

/** The articles in a piece of JSON-LD, in its order; an entry of a list that says no more than name and address is one. */
function articlesIn(data: unknown, depth = 0): Thing[] {
  if (Object(data) !== data || depth > MAX_DEPTH) return [];
  if (isArticle(data)) return [data];
  const inside = Object.values(data as Thing).flatMap((each) => articlesIn(each, depth + 1));
  return !inside.length && hasType(data, /ListItem$/) ? [data as Thing] : inside;
}

function isArticle(data: unknown): data is Thing {
  return hasType(data, /(Article|Posting|Report)$/);
}

/** Types are names, with or without a prefix or the address of schema.org, or several of them. */
function hasType(data: unknown, pattern: RegExp): boolean {
  return [follow(data, ['@type'])].flat().some((type) => isText(type) && pattern.test(type));
}

function readArticle(article: Thing): object {
  const {articleBody, image, interactionStatistic} = article;
  const [picture] = [image].flat();
  const counter = ([interactionStatistic].flat() as (Thing | undefined)[]).find((each) =>
    /(Read|View)Action/.test(JSON.stringify(each?.interactionType)),
  );
  const views = counter?.userInteractionCount;
  return {
    ...article,
    html: isText(articleBody) ? paragraphs(articleBody) : undefined,
    image: isText(picture) ? {url: picture} : sized(picture),
    views: views === undefined ? undefined : Number(views),
  };
}

/** A text as HTML: a paragraph for each of its lines, unless it is HTML already. */
function paragraphs(text: string): string {
  if (/<\/?[a-z][^<>]*>/i.test(text)) return text;
  return text
    .split(/\n+/)
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
}

/** An image whose sizes are numbers; they may be texts such as `640` or `640px`, or values of their own. */
function sized(image: unknown): unknown {
  const number = (name: string) =>
    parseInt(String(follow(image, [name, 'value']) ?? follow(image, [name]))) || undefined;
  return image && {...image, width: number('width'), height: number('height')};
}
