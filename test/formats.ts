// Writes news in each format, for what must hold whatever the format is.

/** What a publisher wants to say of an item. */
export interface Said {
  /** Text. */
  readonly title: string;
  /** HTML. */
  readonly html: string;
  readonly url: string;
  readonly image: string;
}

function xml(text: string): string {
  const references: Readonly<Record<string, string>> = {
    ...{'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'},
  };
  return text.replace(/[&<>"]/g, (letter) => references[letter] ?? '');
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** The text of an answer with these items, by the name of the format. */
export const formats: Readonly<Record<string, (items: readonly Said[]) => string>> = {
  'json-feed': (items) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      // Titles are text as it is meant.
      _benelux: {text: 'plain'},
      items: items.map(({title, html, url, image}, id) => ({
        ...{id, title, url, image, content_html: html},
      })),
    }),
  wordpress: (items) =>
    JSON.stringify(
      items.map(({title, html, url, image}, id) => ({
        id,
        link: url,
        title: {rendered: xml(title)},
        content: {rendered: html},
        _embedded: {'wp:featuredmedia': [{source_url: image, alt_text: ''}]},
      })),
    ),
  rss: (items) =>
    `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel>${items
      .map(
        ({title, html, url, image}, id) =>
          `<item><guid isPermaLink="false">${id}</guid><title>${xml(title)}</title><link>${xml(url)}</link>
          <description>${cdata(html)}</description><media:content medium="image" url="${xml(image)}"/></item>`,
      )
      .join('')}</channel></rss>`,
  atom: (items) =>
    `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">${items
      .map(
        ({title, html, url, image}, id) =>
          `<entry><id>${id}</id><title>${xml(title)}</title><link href="${xml(url)}"/>
          <content type="html">${xml(html)}</content><media:thumbnail url="${xml(image)}"/></entry>`,
      )
      .join('')}</feed>`,
  drupal: (items) =>
    JSON.stringify({
      jsonapi: {},
      data: items.map(({title, html, url}, id) => ({
        type: 'node--news',
        id: String(id),
        attributes: {title, body: {processed: html}, path: {alias: url}},
        relationships: {field_image: {data: {type: 'file--file', id: String(id)}}},
      })),
      included: items.map(({image}, id) => ({
        type: 'file--file',
        id: String(id),
        attributes: {uri: {url: image}},
      })),
    }),
  'politie-nl': (items) =>
    JSON.stringify({
      nieuwsberichten: items.map(({title, html, url, image}, uid) => ({
        ...{uid, titel: title, url, afbeelding: {url: image}},
        alineas: [{titel: '', opgemaaktetekst: html}],
      })),
    }),
  'schema-org': (items) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': items.map(({title, html, url, image}, id) => ({
        ...{'@type': 'NewsArticle', '@id': `urn:${id}`, headline: xml(title), url, image},
        articleBody: html,
      })),
    }),
};
