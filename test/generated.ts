// Generates content that no editor would write, the same in every run; a failed property prints seed and path.
import fc from 'fast-check';

fc.configureGlobal({seed: 20211203});

/** Text with confusing parts: markup, schemes, marks of direction, control characters, half characters. */
export const text = fc.oneof(
  fc.string({unit: 'binary', maxLength: 20}),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...['<', '>', '"', "'", '&', '&lt;', '&#60;', '&amp;lt;', '<b>', '</p>', '<!--', '-->'],
          ...['<script>', '<svg>', '<style>', '<img src=x onerror=hit()>', 'javascript:', 'data:'],
          ...['\u0000', '\u202e', '\u2066', '\u200d', '\ud800', '\udc00', '\n', ' ', '\ufeff'],
          ...['__proto__', 'constructor', '[…]', 'é', 'e\u0301', '\u{1f469}\u200d\u{1f467}'],
        ),
        fc.string({maxLength: 5}),
      ),
      {maxLength: 12},
    )
    .map((parts) => parts.join('')),
  fc.nat(2_000).map((length) => 'woord '.repeat(length)),
);

/** URLs, good and bad, and texts that only look like URLs. */
export const url = fc.oneof(
  fc.webUrl({withQueryParameters: true, withFragments: true}),
  fc
    .tuple(
      fc.constantFrom(
        ...[
          'javascript:',
          'JAVA\nscript:',
          ' \u0001javascript:',
          'data:image/png;base64,',
          'data:',
        ],
        ...['data:image/svg+xml,', 'vbscript:', 'blob:', 'file:///', 'mailto:', 'tel:', '//', '/'],
        ...['https://me:secret@', 'https:', 'http://', '\\\\', '?', '#', '', 'x:'],
      ),
      text,
    )
    .map((parts) => parts.join('')),
);

export const date = fc.oneof(
  fc.date().map(String),
  fc.date({noInvalidDate: true}).map((each) => each.toISOString()),
  fc
    .tuple(
      fc.nat(9_999),
      fc.nat(13),
      fc.nat(32),
      fc.constantFrom('', 'T12:00:00', 'T24:00:61Z', 'Z'),
    )
    .map(([year, month, day, time]) => {
      const [y, m, d] = [year, month, day].map((each) => String(each).padStart(2, '0'));
      return `${(y ?? '').padStart(4, '0')}-${m ?? ''}-${d ?? ''}${time}`;
    }),
);

/** Any JSON, also with keys of prototypes. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({maxDepth: 4, stringUnit: 'binary'}),
  fc.constantFrom(1e308, -0, Number.MAX_SAFE_INTEGER, '', ' ', false),
  fc
    .tuple(
      fc.constantFrom('__proto__', 'constructor', 'toString', 'length', 'name'),
      fc.jsonValue(),
    )
    .map(([key, value]) => JSON.parse(`{"${key}": ${JSON.stringify(value)}}`) as unknown),
);

/** Objects that may have these fields, each with a right value or with any value. */
export function broken(fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  const values = Object.entries(fields).map(([name, value]) => [
    name,
    fc.oneof({weight: 4, arbitrary: value}, {weight: 1, arbitrary: anything}),
  ]);
  return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
  });
}

const id = fc.oneof(fc.nat(5), fc.constantFrom('1', 'a', ' ', '__proto__'), text);
const language = fc.constantFrom('nl', 'fr-LU', 'nl_BE', 'und', 'eng', 'x', '');
const size = fc.oneof(fc.nat(), fc.double());

export const feed = broken({
  version: fc.constant('https://jsonfeed.org/version/1.1'),
  title: text,
  language,
  home_page_url: url,
  next_url: url,
  _benelux: broken({
    sections: fc.array(broken({heading: text, content_html: text}), {maxLength: 3}),
  }),
  items: fc.array(
    broken({
      id,
      url,
      title: text,
      summary: text,
      content_html: text,
      date_published: date,
      date_modified: date,
      language,
      tags: fc.array(text, {maxLength: 3}),
      authors: fc.array(broken({name: text}), {maxLength: 2}),
      image: url,
      _benelux: broken({
        views: fc.integer(),
        image: broken({
          url,
          alt: text,
          width: size,
          height: size,
          srcset: fc.array(broken({url, width: size}), {maxLength: 3}),
        }),
      }),
    }),
    {maxLength: 6},
  ),
});

const html = fc.oneof(text, anything).map((rendered) => ({rendered}));

export const posts = fc.array(
  broken({
    id,
    link: url,
    title: html,
    excerpt: html,
    content: html,
    date_gmt: date,
    modified_gmt: date,
    lang: language,
    _embedded: broken({
      author: fc.array(broken({name: text}), {maxLength: 2}),
      'wp:term': fc.array(fc.array(broken({name: text}), {maxLength: 3}), {maxLength: 2}),
      'wp:featuredmedia': fc.array(
        broken({
          source_url: url,
          alt_text: text,
          media_details: broken({
            width: size,
            height: size,
            sizes: fc.dictionary(text, broken({source_url: url, width: size}), {maxKeys: 3}),
          }),
        }),
        {maxLength: 1},
      ),
    }),
  }),
  {maxLength: 6},
);
