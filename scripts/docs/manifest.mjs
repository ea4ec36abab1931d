// The elements as custom-elements.json describes them, in the form in which the docs need them.
import {elements as described} from '../generate/manifest.mjs';

/** In the reverse order of their tags: the introduction first, the card last. */
export const elements = described
  .toSorted((a, b) => b.tagName.localeCompare(a.tagName, 'en'))
  .map(({description, members, tagName, ...rest}) => {
    const [sentence, example] = description.split('\n\n```html\n');
    const fields = members.filter((member) => member.kind === 'field' && !member.static);
    return {
      ...rest,
      tagName,
      shortName: tagName.replace(/^.*-/, ''),
      sentence,
      example: example.replace(/\n```$/, ''),
      fields: fields.sort((a, b) => Number(!a.attribute) - Number(!b.attribute)),
      methods: members.filter(({kind}) => kind === 'method'),
    };
  });

/** What webmasters may write: one entry for elements that say the same of an attribute, those of all elements first. */
export const attributes = grouped().sort((a, b) => Number(b.on === 'all') - Number(a.on === 'all'));

/** A description in one line. */
export function line({description}) {
  return description.replace(/\s+/g, ' ');
}

function grouped() {
  const entries = new Map();
  for (const {shortName, fields} of elements)
    for (const field of fields.filter(({attribute}) => attribute)) {
      const entry = {
        name: field.attribute,
        values: words(field.type.text),
        default: plain(field.default),
        meaning: line(field),
      };
      const key = JSON.stringify(entry);
      const tags = [...(entries.get(key)?.tags ?? []), shortName];
      const on = tags.length === elements.length ? 'all' : tags.join(', ');
      entries.set(key, {...entry, tags, on});
    }
  return [...entries.values()];
}

/** The words that an attribute may have, where these are all. */
function words(type) {
  const parts = type.split(' | ');
  return parts.every((part) => part.startsWith("'")) ? parts.map(plain) : [];
}

/** A default as HTML has it: `link`, not `'link'`; nothing where the attribute is not there. */
function plain(value = '') {
  return value === 'false' ? '' : value.replace(/'/g, '');
}
