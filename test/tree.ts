// What a screen reader is told about an element, as lines of text; roles, names and visibility as axe-core finds them.
import axe from 'axe-core';

type Node = axe.VirtualNode;

/** Functions of axe-core that its types leave out. */
const {aria, dom, text} = axe.commons as unknown as {
  aria: {getRole(node: Node): string | null};
  dom: {isVisibleToScreenReaders(node: Node): boolean};
  text: {accessibleTextVirtual(node: Node): string};
};

/** Roles that are read as one text, whatever they contain. */
const wholes = ['button', 'heading', 'img', 'link'];

/** Roles that are not announced themselves. */
const silent = ['generic', 'none', 'presentation'];

/**
 * The accessibility tree of an element, through shadow roots and slots, one node a line, such as `heading 2 "Nieuws"`,
 * `list of 3` or `text "À la une" (fr)`. The language, as the `lang` attributes have it, stands where it changes.
 */
export function accessibilityTree(element: Element): string[] {
  try {
    return lines(axe.setup(element));
  } finally {
    axe.teardown();
  }
}

/**
 * @param said language of the line above this node
 * @param language language that this node inherits
 */
function lines(node: Node, said = '', language = ''): string[] {
  const line = (what: string) => (language === said ? what : `${what} (${language})`);
  const {nodeName, nodeValue} = node.props;
  if (typeof nodeValue === 'string')
    return nodeValue.trim() ? [line(`text ${quote(nodeValue)}`)] : [];
  if (!dom.isVisibleToScreenReaders(node)) return [];
  language = node.attr('lang') ?? language;
  const role = nodeName === 'time' ? nodeName : aria.getRole(node);
  if (role && wholes.includes(role)) {
    const level = role === 'heading' ? ` ${String(nodeName).slice(1)}` : '';
    const within = (node.children ?? []).flatMap((child) => lines(child, language, language));
    if (level && within.some((each) => each.startsWith('link ')))
      return [line(role + level), ...within.map((each) => `  ${each}`)];
    return [line(`${role}${level} ${quote(text.accessibleTextVirtual(node))}`)];
  }
  const inner = (above: string) =>
    (node.children ?? []).flatMap((child) => lines(child, above, language));
  if (!role || silent.includes(role)) return inner(said);
  const parts = inner(language);
  const [only] = parts;
  if (parts.length === 1 && only?.startsWith('text ')) return [line(only.replace('text', role))];
  const count =
    role === 'list' ? ` of ${parts.filter((part) => part.startsWith('listitem')).length}` : '';
  return [line(role + count), ...parts.map((part) => `  ${part}`)];
}

function quote(text: string): string {
  return `"${text.replace(/\s+/g, ' ').trim()}"`;
}
