// JSON of the host's own: the attribute `paths` says where it has the fields of the model.
import type {Source} from '../source.js';

/** The fields that can be named; those of an image are in the item, beside the others. */
const FIELDS = [
  ...['items', 'language', 'homePageUrl', 'nextUrl', 'id', 'url', 'title', 'excerpt', 'html'],
  ...['published', 'updated', 'views', 'image', 'alt', 'width', 'height', 'tags', 'authors'],
];

/**
 * The source of an attribute such as `items: result.rows; id: nr; title: kop`. Without `items`, the JSON is a list of
 * items; of several paths between spaces, the first that has a value counts.
 * @param onProblem hears of a part that is none
 */
export function sourceOfPaths(text: string, onProblem: (problem: string) => void): Source {
  const paths: Record<string, string> = {};
  for (const part of text.split(/[;\n]/)) {
    const [, field = '', path = ''] = /^([\w.]+)\s*:\s*(\S.*)$/.exec(part.trim()) ?? [];
    if (FIELDS.includes(field)) paths[field] = path;
    else if (part.trim())
      onProblem(`"${part.trim()}" is no field and path; there are ${FIELDS.join(', ')}`);
  }
  const {image, ...others} = paths;
  return {
    name: `paths ${text}`,
    // The fields of an image are found from the item.
    paths: {...others, ...(image && {src: image}), image: ''},
    matches: () => true,
    parse(answer) {
      const data = answer.json();
      return Array.isArray(data) ? {items: data} : (data as object);
    },
  };
}
