// Tables and controls of an element, from the manifest. Storybook's own tables lose an attribute that shares its name
// with a part.
import type {ArgTypes, InputType} from 'storybook/internal/types';
import manifest from '../custom-elements.json';

type List =
  'attributes' | 'members' | 'slots' | 'events' | 'cssParts' | 'cssStates' | 'cssProperties';

interface Item {
  name: string;
  description: string;
  default?: string;
  type?: {text: string};
  /** The syntax of a custom property, as in CSS. */
  syntax?: string;
  /** The attribute of a property; the table has the attribute already. */
  attribute?: string;
  static?: boolean;
}

type Declaration = {tagName?: string} & Record<List, readonly Item[]>;

/** The rows of a tag's table; attributes, custom properties, `content` and `slot` become arguments of `renderElement`. */
export function argTypesOf(tag: string): ArgTypes {
  const {modules} = manifest as unknown as {modules: {declarations: Declaration[]}[]};
  const declaration = modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === tag);
  if (!declaration) throw new Error(`The manifest has no <${tag}>: run npm run generate.`);
  const rows = (list: List, category: string, key = (name: string) => name): ArgTypes =>
    Object.fromEntries(
      declaration[list]
        .filter((item) => item.static !== true && (list !== 'members' || !item.attribute))
        .map((item) => [key(item.name), {...row(item, category), ...control(list, item)}]),
    );
  return {
    ...rows('attributes', 'attributes'),
    ...rows('members', 'properties and methods'),
    ...rows('slots', 'slots', (name) => name || 'slot'),
    ...rows('events', 'events'),
    ...rows('cssParts', 'parts', (name) => `::part(${name})`),
    ...rows('cssStates', 'states', (name) => `:state(${name})`),
    ...rows('cssProperties', 'custom properties'),
  };
}

function row({name, description, type, syntax, ...item}: Item, category: string): InputType {
  return {
    name: name || 'default',
    description,
    table: {
      category,
      type: {summary: type?.text ?? syntax},
      defaultValue: {summary: item.default},
    },
  };
}

function control(list: List, {name, type, syntax}: Item): InputType {
  if (list === 'cssProperties') return {control: {type: syntax === '<color>' ? 'color' : 'text'}};
  if (list === 'slots') return {control: {type: 'text'}};
  if (name === 'content') return {control: {type: 'object'}};
  if (list !== 'attributes') return {control: {disable: true}};
  const options = Array.from(type?.text.matchAll(/'([^']+)'/g) ?? [], ([, option]) => option);
  if (options.length) return {control: {type: 'inline-radio'}, options};
  const [, kind = 'text'] = /^(number|boolean)/.exec(type?.text ?? '') ?? [];
  return {control: {type: kind as 'number' | 'boolean' | 'text'}};
}
