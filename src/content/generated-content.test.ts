// What the parsers promise, whatever comes in.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import * as generated from '../../test/generated.js';
import {read} from '../../test/read.js';
import {parseDate} from '../text/date.js';
import {plainText} from '../text/plain-text.js';
import {imageUrl, linkUrl} from '../text/url.js';
import {answerOfJson} from './answer.js';
import type {Feed} from './model.js';
import type {Source} from './source.js';
import {jsonFeed} from './sources/json-feed.js';
import {wordpress} from './sources/wordpress.js';

const base = 'https://content.example/feeds/nl.json';
const own: Source = {name: 'own', matches: () => true, parse: (answer) => answer.json() as object};

const aLink = /^(https?:\/\/[^/@\s]+\/|(mailto|tel):)[^<>"\n]*$/;
const anImage =
  /^(https?:\/\/[^/@\s]+\/[^<>"\s]*|data:image\/(png|jpeg|gif|webp|avif);base64,[\w+/=]+)$/;
const aDate = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d\.000Z)?$/;
const aText = /^[^\p{Cc}\p{Cs}]+$/u;

/** Says what in a feed is other than the model promises. */
function broken({
  title,
  language,
  homePageUrl,
  nextUrl,
  sections = [],
  items = [],
}: Feed): unknown[] {
  const wrong: unknown[] = [];
  const all = <T>(values: readonly (T | undefined)[], isGood: (value: T) => boolean) => {
    wrong.push(...values.filter((value) => value !== undefined && !isGood(value)));
  };
  const isText = (limit: number) => (value: string) => value.length <= limit && aText.test(value);
  const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;
  const images = items.flatMap(({image}) => image ?? []);
  all([homePageUrl, nextUrl, ...items.map(({url}) => url)], (url) => aLink.test(url));
  all(
    images.flatMap(({src, srcset = []}) => [src, ...srcset.map((each) => each.src)]),
    (url) => anImage.test(url) && url.length < 50_000,
  );
  all(
    images.flatMap(({srcset = []}) => srcset.map(({width}) => width)),
    (width) => isCount(width) && width > 0,
  );
  all(
    [...images.flatMap(({width, height}) => [width, height]), ...items.map(({views}) => views)],
    isCount,
  );
  all(
    [
      ...[title, ...sections.map(({heading}) => heading)],
      ...items.flatMap(({title, tags = [], authors = []}) => [title, ...tags, ...authors]),
      ...images.map(({alt}) => alt || undefined),
    ],
    isText(300),
  );
  all(
    items.map(({excerpt}) => excerpt),
    isText(600),
  );
  all(
    items.flatMap(({published, updated}) => [published, updated]),
    (date) => aDate.test(date) && parseDate(date) === date,
  );
  all([language, ...items.map((item) => item.language)], (tag) => /^[a-z]{2,3}(-\w+)*$/i.test(tag));
  all(
    [...sections, ...items].map(({html}) => html),
    (html) => typeof html === 'string' && !!html,
  );
  if (new Set(items.map(({id}) => id)).size !== items.length) wrong.push('an id twice');
  all(
    items.map(({id}) => id),
    isText(14_000),
  );
  if (items.some(({title, excerpt, html, image}) => !(title ?? excerpt ?? html ?? image)))
    wrong.push('an empty item');
  return wrong;
}

function holds(source: Source, data: fc.Arbitrary<unknown>): void {
  const property = fc.property(data, (json) => {
    const {feed, reports} = read(source, json, base);

    expect(broken(feed)).to.deep.equal([]);
    expect(reports.filter((line) => line.length > 300)).to.deep.equal([]);
  });
  fc.assert(property, {numRuns: 300});
}

describe('Whatever a server says', () => {
  it('a JSON Feed keeps the promises of the model', () => {
    holds(jsonFeed, generated.feed);
  });

  it('WordPress keeps the promises of the model', () => {
    holds(wordpress, generated.posts);
  });

  it('anything keeps the promises of the model, read as a JSON Feed or as the page’s own', () => {
    holds(jsonFeed, generated.anything);
    holds(
      own,
      generated.broken({items: fc.array(generated.anything), sections: generated.anything}),
    );
  });

  it('formats are recognised or not, and that is all', () => {
    fc.assert(
      fc.property(fc.oneof(generated.anything, generated.feed, generated.posts), (data) => {
        for (const source of [jsonFeed, wordpress]) {
          try {
            expect(source.matches(answerOfJson(data, {url: base}))).to.be.a('boolean');
          } catch (error) {
            // An object that cannot become a text, or null: the registry takes that for a no.
            expect(error).to.be.instanceOf(TypeError);
          }
        }
      }),
    );
  });

  it('a link leads to the web, to mail or to a telephone, or nowhere', () => {
    fc.assert(
      fc.property(fc.oneof(generated.url, generated.anything), (value) => {
        expect(linkUrl(value, base) ?? 'mailto:').to.match(aLink);
        expect(imageUrl(value, base) ?? 'https://a/').to.match(anImage);
        expect(linkUrl(linkUrl(value, base))).to.equal(linkUrl(value, base));
      }),
      {numRuns: 1_000},
    );
  });

  it('a date is one that exists, or none', () => {
    fc.assert(
      fc.property(fc.oneof(generated.date, generated.anything), (value) => {
        const date = parseDate(value);

        expect(date ?? '2021-12-03').to.match(aDate);
        expect(parseDate(date)).to.equal(date ?? undefined);
        if (date) expect(new Date(date).toISOString().slice(0, 10)).to.equal(date.slice(0, 10));
      }),
      {numRuns: 1_000},
    );
  });

  it('text is clean, short and stays as it is when it is cleaned again', () => {
    fc.assert(
      fc.property(
        fc.oneof(generated.text, generated.anything),
        fc.integer({min: 1, max: 100}),
        (value, limit) => {
          const text = plainText(value, limit);

          expect(text.length).to.be.at.most(limit);
          expect(text || 'a').to.match(aText);
          expect(plainText(text, limit)).to.equal(text);
        },
      ),
      {numRuns: 1_000},
    );
  });
});
