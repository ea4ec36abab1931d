// Nodes of Drupal's JSON:API (https://www.drupal.org/docs/core-modules-and-themes/core-modules/jsonapi-module).
import {htmlToText, untrustedHtml} from '../../html/sanitize.js';
import type {Answer} from '../answer.js';
import type {Source} from '../source.js';

/** The most that JSON:API shows in one answer. */
const MAX_PAGE = 50;

/** A part of a document that another part refers to. */
interface Reference {
  readonly type: string;
  readonly id: string;
  /** What the field says of the reference, such as the text alternative of an image. */
  readonly meta?: Readonly<Record<string, unknown>>;
}

interface Resource extends Reference {
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly relationships?: Readonly<
    Record<string, {readonly data?: Reference | readonly Reference[] | null}>
  >;
}

interface NodeResource extends Resource {
  readonly attributes: {
    readonly status?: boolean;
    readonly drupal_internal__nid?: number;
    readonly path?: {readonly alias?: string | null; readonly langcode?: string};
    readonly body?: {readonly summary?: string | null; readonly processed?: string};
  };
}

interface JsonApi {
  readonly data: NodeResource | readonly NodeResource[];
  readonly included?: readonly Resource[];
  readonly links?: {readonly next?: string | {readonly href?: string}};
  readonly errors?: readonly {readonly title?: string; readonly detail?: string}[];
}

export const drupal: Source = {
  name: 'drupal',

  paths: {
    title: 'attributes.title title',
    html: 'attributes.body.processed attributes.body.value',
    published: 'attributes.created',
    updated: 'attributes.changed',
    language: 'attributes.langcode',
  },

  request({pathname, searchParams: query}, {limit = 0}) {
    if (!/\/jsonapi\/node\/[\w-]+\/?$/.test(pathname)) return;
    const size = Math.min(Math.max(limit, 10), MAX_PAGE);
    if (![...query.keys()].some((key) => key.startsWith('page')))
      query.set('page[limit]', `${size}`);
    // The oldest node would be first.
    if (!query.has('sort')) query.set('sort', '-created');
  },

  /** Pictures and terms come only where their fields are named, and the nodes name these fields. */
  furtherUrl(answer) {
    const {data, included} = answer.json() as JsonApi;
    const fields = [data].flat().flatMap(fieldsToInclude);
    const url = new URL(answer.url);
    if (included || !fields.length || url.searchParams.has('include')) return undefined;
    url.searchParams.set('include', [...new Set(fields)].join());
    return url.href;
  },

  matches(answer) {
    const {jsonapi, data} = answer.json() as JsonApi & {jsonapi?: unknown};
    const [first] = [data].flat();
    return jsonapi !== undefined && (!first || first.type.startsWith('node--'));
  },

  parse(answer) {
    const {data, included = [], links, errors} = answer.json() as JsonApi;
    if (errors) throw new Error(errors[0]?.detail ?? errors[0]?.title);
    const parts = new Map(included.map((part) => [`${part.type} ${part.id}`, part]));
    const items = [data]
      .flat()
      .filter(({attributes}) => attributes.status !== false)
      .map((node) => readNode(node, parts, answer));
    const isOne = 'id' in data;
    const {next} = links ?? {};
    return {
      ...(isOne && {title: items[0]?.attributes, sections: items, ...items[0]}),
      items,
      nextUrl: typeof next === 'string' ? next : next?.href,
    };
  },
};

type Parts = ReadonlyMap<string, Resource>;

function readNode(node: NodeResource, parts: Parts, answer: Answer) {
  const {body} = node.attributes;
  const related = Object.entries(node.relationships ?? {}).map(
    ([field, {data}]) => [field, [data ?? []].flat()] as const,
  );
  const images = related.flatMap(([field, references]) =>
    /image|photo|media/.test(field) ? references : [],
  );
  return {
    ...node,
    url: urlOf(node, answer),
    excerpt: body?.summary ? htmlToText(untrustedHtml(body.summary)) : undefined,
    image: images.map((image) => readImage(image, parts)).find((image) => image),
    tags: related
      .flatMap(([, references]) => references)
      .filter(({type}) => type.startsWith('taxonomy_term--'))
      .map(({type, id}) => parts.get(`${type} ${id}`)?.attributes?.name),
  };
}

/**
 * The fields of a node to ask for: images, the files of images that are media, and terms. References that lead nowhere have
 * the id `missing` or `virtual`.
 */
function fieldsToInclude({relationships = {}}: NodeResource): string[] {
  return Object.entries(relationships).flatMap(([field, {data}]) => {
    const types = [data ?? []].flat().filter(({id}) => id !== 'missing' && id !== 'virtual');
    const has = (prefix: string) => types.some(({type}) => type.startsWith(prefix));
    if (has('media--image')) return [field, `${field}.field_media_image`];
    return has('file--') || has('taxonomy_term--') ? [field] : [];
  });
}

/** An image: a file, or a medium that has one. */
function readImage(reference: Reference, parts: Parts): object | undefined {
  const part = parts.get(`${reference.type} ${reference.id}`);
  const {url} = (part?.attributes?.uri ?? {}) as {url?: unknown};
  if (url !== undefined) return {...reference.meta, src: url};
  const files = Object.values(part?.relationships ?? {}).flatMap(({data}) => data ?? []);
  const file = files.find(({type}) => type === 'file--file');
  return file && readImage(file, parts);
}

/** The address of a node: its alias below what the address of the answer has before `/jsonapi`, in the node's language. */
function urlOf({attributes}: NodeResource, {url}: Answer): string {
  const {path, drupal_internal__nid: number} = attributes;
  const {origin, pathname} = new URL(url);
  const site = pathname.replace(/\/jsonapi\/.*$/, '');
  const prefix = path?.langcode ? site.replace(/\/[a-z]{2}(-[a-z]+)?$/, `/${path.langcode}`) : site;
  return `${origin}${prefix}${path?.alias ?? `/node/${number}`}`;
}
