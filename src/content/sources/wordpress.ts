// Posts of the WordPress REST API (https://developer.wordpress.org/rest-api/reference/posts/), of any public type.
import {parseDate} from '../../text/date.js';
import type {Answer} from '../answer.js';
import type {Source} from '../source.js';

/** The path of the featured image. For a missing one, WordPress puts an error there, or the index of the whole API. */
const media = '_embedded.wp:featuredmedia.0';

interface WordPressError {
  readonly code: string;
  readonly message: string;
}

interface Rendered {
  readonly rendered?: unknown;
}

interface Post {
  readonly type?: unknown;
  readonly link?: unknown;
  readonly title?: Rendered;
  readonly excerpt?: Rendered;
  readonly content?: Rendered;
  readonly date?: unknown;
  readonly date_gmt?: unknown;
  readonly modified?: unknown;
  readonly modified_gmt?: unknown;
}

/** What WordPress shows in one answer if the address does not say. */
const DEFAULT_PAGE = 10;

/** The most that WordPress shows in one answer. */
const MAX_PAGE = 100;

export const wordpress: Source = {
  name: 'wordpress',

  paths: {
    url: 'link',
    title: 'title.rendered',
    excerpt: 'excerpt.rendered',
    html: 'content.rendered',
    published: 'date_gmt date',
    updated: 'modified_gmt modified',
    language: 'lang wpml_current_locale',
    tags: '_embedded.wp:term',
    authors: '_embedded.author',
    image: media,
    src: `${media}.source_url`,
    alt: 'alt_text',
    caption: 'caption.rendered',
    width: 'media_details.width',
    height: 'media_details.height',
    srcset: 'media_details.sizes',
    size: 'source_url',
  },

  textFormat: 'html',

  utcDates: 'date_gmt modified_gmt',

  request(url, {limit = 0, item = ''}) {
    const {pathname, searchParams: query} = url;
    const path = query.get('rest_route') ?? pathname;
    const found = /\/wp\/v2\/(?:sites\/[^/]+\/)?[\w-]+(\/\d+)?\/?$/.exec(path);
    if (!found) return;
    const fields = query.get('_fields');
    // Without these fields WordPress embeds nothing.
    if (fields) query.set('_fields', `${fields},_links,_embedded`);
    if (!query.has('_embed')) query.set('_embed', 'author,wp:featuredmedia,wp:term');
    let isOne = found[1] !== undefined;
    if (!isOne && /^\d+$/.test(item)) {
      isOne = true;
      const post = `${path.replace(/\/$/, '')}/${item}`;
      if (query.has('rest_route')) query.set('rest_route', post);
      else url.pathname = post;
    }
    if (!isOne && !query.has('per_page'))
      query.set('per_page', `${Math.min(Math.max(limit, 20), MAX_PAGE)}`);
  },

  matches(answer) {
    const data = answer.json();
    return Array.isArray(data)
      ? !data.length || data.some(isPost)
      : isPost(data) || /^rest_/.test((data as WordPressError).code);
  },

  parse(answer) {
    const data = answer.json();
    const isOne = isPost(data);
    if (!isOne && !Array.isArray(data)) throw new Error((data as WordPressError).message);
    const posts = (isOne ? [data] : data) as (Post | null)[];
    const items = posts.map((post) => post && improve(post));
    const [page] = items;
    // A page is an introduction, and so is a post that the address names.
    const introduction =
      page && (isOne || page.type === 'page') ? {title: page.title, sections: [page]} : {};
    return {...introduction, items, nextUrl: isOne ? undefined : nextPage(answer, items.length)};
  },
};

function isPost(data: unknown): boolean {
  return (data as Post | null)?.title?.rendered !== undefined;
}

/** The post without what its theme and plug-ins leave in its texts, and with its date in UTC. */
function improve(post: Post): Post {
  const {excerpt, content, link} = post;
  return {
    ...post,
    ...(excerpt && {excerpt: {rendered: withoutReadOn(withoutShortcodes(excerpt.rendered), link)}}),
    ...(content && {content: {...content, rendered: withoutShortcodes(content.rendered)}}),
    date_gmt: utcDate(post),
  };
}

/** The date in UTC. Where WordPress leaves it out, the other two dates tell how far the site is from UTC. */
function utcDate({date, date_gmt, modified, modified_gmt}: Post): unknown {
  if (parseDate(date_gmt)) return date_gmt;
  const [local, changed, changedInUtc] = [date, modified, modified_gmt].map((each) =>
    typeof each === 'string' ? new Date(`${each}Z`).getTime() : NaN,
  );
  const at = (local ?? NaN) - ((changed ?? NaN) - (changedInUtc ?? NaN));
  return isNaN(at) ? date_gmt : new Date(at).toISOString().slice(0, 19);
}

/** HTML without the link "read on" that a theme adds: by its class, or at the end, to the post itself. */
function withoutReadOn(html: unknown, link: unknown): unknown {
  if (typeof html !== 'string' || !/<\/a>/i.test(html)) return html;
  const anchor = /<a\b([^<>]*)>(?:(?!<a\b)[^])*?<\/a>/gi;
  const target = typeof link === 'string' && link.replace(/\/$/, '');
  const text = html.replace(/<[^<>]*>|&\w+;/g, (all) => ' '.repeat(all.length));
  const end = text.search(/[\p{L}\p{N}][^\p{L}\p{N}]*$/u);
  return html.replace(anchor, (all, attributes: string, at: number) => {
    const isLast = at + all.length > end;
    const isOwn = target && attributes.includes(target);
    return /class=["'][^"']*more-link/.test(attributes) || (isLast && isOwn) ? '' : all;
  });
}

/**
 * HTML without the shortcodes of page builders and captions, which stay in texts that no plug-in renders. Words in
 * brackets, such as `[Video]`, stay.
 */
function withoutShortcodes(html: unknown): unknown {
  if (typeof html !== 'string' || !html.includes('[')) return html;
  const closed = new Set([...html.matchAll(/\[\/([\w-]+)\]/g)].map(([, name]) => name));
  return (
    html
      .replace(/\[caption\b[^[\]]*\](?:(?!\[caption\b)[^])*?\[\/caption\]/g, '')
      .replace(/\[\/?([a-z][\w-]*)((?:[^\w[\]-][^[\]]*)?)\]/g, (all, name: string, rest: string) =>
        name.includes('_') || rest.includes('=') || closed.has(name) ? ' ' : all,
      )
      // An excerpt may end inside a shortcode.
      .replace(/\[([a-z]\w*)(?:[^\w[\]][^[\]]*)?$/, (all, name: string) =>
        name.includes('_') ? '…' : all,
      )
  );
}

/**
 * The address of the next page. CORS must expose the headers that name it to other origins: WordPress does so, a proxy in
 * front of it may not. Then a full page lets us expect another; an address after the last page answers 400.
 */
function nextPage({url, headers, type}: Answer, count: number): string | undefined {
  const next = new URL(url);
  const page = Number(next.searchParams.get('page') ?? 1) + 1;
  next.searchParams.set('page', `${page}`);
  const [link, total] = [headers.get('Link'), headers.get('X-WP-TotalPages')];
  if (link !== null || total !== null)
    return (
      /<([^<>]*)>; rel="next"/.exec(link ?? '')?.[1] ??
      (page <= Number(total) ? next.href : undefined)
    );
  const size = Number(next.searchParams.get('per_page') ?? DEFAULT_PAGE);
  return type && count >= size ? next.href : undefined;
}
