// Posts of the WordPress REST API (https://developer.wordpress.org/rest-api/reference/posts/), of any public type.
import type {Answer} from '../answer.js';
import type {Source} from '../source.js';

/** The path of the featured image. For a missing one, WordPress puts an error there, or the index of the whole API. */
const media = '_embedded.wp:featuredmedia.0';

interface WordPressError {
  readonly code: string;
  readonly message: string;
}

interface Post {
  readonly title?: {readonly rendered?: unknown};
}

export const wordpress: Source = {
  name: 'wordpress',

  paths: {
    url: 'link',
    title: 'title.rendered',
    excerpt: 'excerpt.rendered',
    html: 'content.rendered',
    published: 'date_gmt',
    updated: 'modified_gmt',
    language: 'lang wpml_current_locale',
    tags: '_embedded.wp:term',
    authors: '_embedded.author',
    image: media,
    src: `${media}.source_url`,
    alt: 'alt_text',
    width: 'media_details.width',
    height: 'media_details.height',
    srcset: 'media_details.sizes',
    size: 'source_url',
  },

  hasHtmlTexts: true,

  hasUtcDates: true,

  request({pathname, searchParams: query}) {
    if (!/\/wp\/v2\/[\w-]+\/?$/.test(query.get('rest_route') ?? pathname)) return;
    const fields = query.get('_fields');
    // Without these fields WordPress embeds nothing.
    if (fields) query.set('_fields', `${fields},_links,_embedded`);
    if (!query.has('_embed')) query.set('_embed', 'author,wp:featuredmedia,wp:term');
    if (!query.has('per_page')) query.set('per_page', '20');
  },

  matches(answer) {
    const data = answer.json();
    return Array.isArray(data)
      ? !data.length || data.some((post: Post | null) => post?.title?.rendered !== undefined)
      : /^rest_/.test((data as WordPressError).code);
  },

  parse(answer) {
    const data = answer.json();
    if (!Array.isArray(data)) throw new Error((data as WordPressError).message);
    return {items: data, nextUrl: nextPage(answer)};
  },
};

/** Reads headers that CORS must expose to other origins: WordPress does so, a proxy in front of it may not. */
function nextPage({url, headers}: Answer): string | undefined {
  const next = new URL(url);
  const page = Number(next.searchParams.get('page') ?? 1) + 1;
  next.searchParams.set('page', `${page}`);
  return (
    /<([^>]*)>; rel="next"/.exec(headers.get('Link') ?? '')?.[1] ??
    (page <= Number(headers.get('X-WP-TotalPages')) ? next.href : undefined)
  );
}
