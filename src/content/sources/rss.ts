// RSS 2.0 (https://www.rssboard.org/rss-specification), 1.0 and 0.9, and Atom (RFC 4287), with the modules for content, media
// and Dublin Core.
import type {Source} from '../source.js';
import {rootName} from '../wrong-format.js';
import {
  absolute,
  baseOf,
  fieldsOf,
  htmlOf,
  plain,
  textOf,
  XML,
  type Fields,
} from '../xml-fields.js';

const paths = {
  title: 'title atom:title dc:title',
  homePageUrl: 'link alternate',
  language: 'language dc:language lang',
  id: 'guid atom:id about',
  url: 'link alternate permalink',
  published: 'pubDate dc:date atom:published dc:issued dc:created atom:updated',
  updated: 'atom:updated dc:modified',
  base: 'base',
};

/** The elements whose text is a value. */
const valued = Object.values(paths).join(' ').split(' ');

export const rss: Source = {
  name: 'rss',

  paths,

  matches: (answer) => isFeed(rootName(answer.text())),

  parse(answer) {
    const root = answer.xml().documentElement;
    if (!isFeed(root.nodeName)) throw new Error(`its first element is <${root.nodeName}>`);
    const channel = fieldsOf(root).channel?.[0] ?? root;
    const fields = fieldsOf(channel);
    // The items of RSS 1.0 stand beside the channel.
    const items = [fields, fieldsOf(root)].flatMap((each) => each.item ?? each['atom:entry'] ?? []);
    const [introduction] = fields.description ?? fields['atom:subtitle'] ?? [];
    return {
      ...common(channel, fields, answer.url),
      lang: channel.getAttributeNS(XML, 'lang') ?? root.getAttributeNS(XML, 'lang'),
      nextUrl: linkTo('next', fields, answer.url),
      sections: introduction && [{html: htmlOf(introduction)}],
      items: [...new Set(items)].map((item) => readItem(item, answer.url)),
    };
  },
};

function isFeed(root: string): boolean {
  return /^(rss|rdf:rdf|(\w+:)?feed)$/i.test(root);
}

function readItem(item: Element, url: string): object {
  const fields = fieldsOf(item);
  const summary = [...(fields.description ?? []), ...(fields['atom:summary'] ?? [])][0];
  const content = [...(fields['content:encoded'] ?? []), ...(fields['atom:content'] ?? [])][0];
  const short = summary && withoutFooter(htmlOf(summary));
  const long = content && htmlOf(content);
  const [guid] = fields.guid ?? [];
  return {
    ...common(item, fields, url),
    about: item.getAttribute('rdf:about'),
    permalink: guid && guid.getAttribute('isPermaLink') !== 'false' ? textOf(guid) : undefined,
    lang: item.getAttributeNS(XML, 'lang'),
    // Where there is one text, the excerpt is its beginning.
    excerpt: long && short ? plain(short) : undefined,
    html: long || short,
    base: baseOf(content ?? item, url),
    image: imageOf(fields, url),
    tags: [
      ...['category', 'dc:subject'].flatMap((name) => fields[name]?.map(textOf) ?? []),
      ...(fields['atom:category'] ?? []).map(
        (each) => each.getAttribute('label') ?? each.getAttribute('term'),
      ),
    ],
    authors: [
      ...(fields['dc:creator'] ?? []).map(textOf),
      ...(fields.author ?? []).map((each) => authorName(textOf(each))),
      ...(fields['atom:author'] ?? []).flatMap(
        (each) => fieldsOf(each)['atom:name']?.map(textOf) ?? [],
      ),
    ],
  };
}

/** What feeds and items have in common: the texts of their elements, and the link for people. */
function common(element: Element, fields: Fields, url: string): Record<string, unknown> {
  const texts: Record<string, string> = {};
  for (const name of valued) {
    const [first] = fields[name] ?? [];
    if (first) texts[name] = textOf(first);
  }
  return {
    ...texts,
    link: texts.link && absolute(texts.link, baseOf(element, url)),
    alternate: linkTo('alternate', fields, url),
  };
}

/** HTML without the last paragraph that WordPress adds, "The post … appeared first on …": two links and no more. */
function withoutFooter(html: string): string {
  const start = html.lastIndexOf('<p>');
  const last = html.slice(start);
  const link = '<a [^<>]*>[^<]*</a>';
  const isFooter =
    start >= 0 && new RegExp(`^<p>[^<]*${link}[^<]*${link}[^<]*</p>\\s*$`).test(last);
  return isFooter ? html.slice(0, start) : html;
}

/** The address of an Atom link by its relation; of several, that of a page. */
function linkTo(relation: string, fields: Fields, url: string): string | undefined {
  const links = (fields['atom:link'] ?? []).filter(
    (link) => (link.getAttribute('rel') ?? 'alternate') === relation,
  );
  const link = links.find((each) => /^$|html/.test(each.getAttribute('type') ?? '')) ?? links[0];
  const href = link?.getAttribute('href');
  return link && href ? absolute(href, baseOf(link, url)) : undefined;
}

/** The widest picture of the item, its thumbnail, or a file that is a picture. */
function imageOf(fields: Fields, url: string): object | undefined {
  const number = (element: Element, name: string) =>
    Number(element.getAttribute(name)) || undefined;
  const [media] = (fields['media:content'] ?? [])
    .filter(isPicture)
    .toSorted((a, b) => (number(b, 'width') ?? 0) - (number(a, 'width') ?? 0));
  const [image] = [
    media ?? [],
    fields['media:thumbnail'] ?? [],
    fields.enclosure?.filter(isPicture) ?? [],
  ].flat();
  return (
    image && {
      src: absolute(image.getAttribute('url') ?? '', baseOf(image, url)),
      width: number(image, 'width'),
      height: number(image, 'height'),
    }
  );
}

function isPicture(file: Element): boolean {
  const [medium, type, url] = ['medium', 'type', 'url'].map(
    (name) => file.getAttribute(name) ?? '',
  );
  return medium || type
    ? medium === 'image' || /^image\//.test(type ?? '')
    : /\.(avif|gif|jpe?g|png|webp)(\?|$)/i.test(url ?? '');
}

/** The name in `mail@content.example (Name)`, as RSS 2.0 wants it; undefined for an address without a name. */
function authorName(author: string): string | undefined {
  return /^[^(]*\((.+)\)/.exec(author)?.[1] ?? (author.includes('@') ? undefined : author);
}
