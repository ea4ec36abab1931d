// Judges what the elements show of content and what they leave out, by the library's own check.
import type {Answer} from '../../content/answer.js';
import {ContentError} from '../../content/content-error.js';
import {imageOfItem} from '../../content/item-parts.js';
import {sortItems} from '../../content/items.js';
import type {Feed, NewsItem} from '../../content/model.js';
import {findSource, readAnswer} from '../../content/registry.js';
import {problemOf, type Report} from '../../content/report.js';
import {textOf} from '../../html/text.js';
import type {Source} from '../../content/source.js';
import {discover} from './discover.js';
import {collect, failureFinding, type Finding} from './finding.js';

/** Milliseconds. */
const YEAR = 366 * 86_400_000;

/** The part of a feed that reaches the page. */
export interface ContentSummary {
  readonly title?: string | undefined;
  readonly language?: string | undefined;
  readonly sections: number;
  readonly items: number;
  /** The newest item, by the date that it was published. */
  readonly newest?: Pick<NewsItem, 'id' | 'title' | 'published'>;
  /** How many items have each of these. */
  readonly having: Readonly<Record<'date' | 'views' | 'image' | 'alt', number>>;
}

export interface Judged {
  /** Name of the format. */
  readonly source?: string;
  readonly content?: ContentSummary;
  readonly findings: readonly Finding[];
}

/** What to do about a value that is not of its kind; the kinds are those of content/check.ts. */
const cures: Readonly<Record<string, string>> = {
  id: 'Write a text or a number.',
  text: 'Write a text, in quotation marks.',
  excerpt: 'Write a text, in quotation marks.',
  HTML: 'Write HTML as a text, in quotation marks.',
  date: 'Write 2021-12-03 or 2021-12-03T09:00:00+01:00, a day that exists.',
  language: 'Write a language tag such as nl or fr-LU, or leave it out.',
  link: 'Write an address: https:, http:, mailto:, tel:, or relative.',
  image: 'Write the address of an image: https:, http:, or relative.',
  'whole number': 'Write a whole number from 0 on, without quotation marks.',
  point: 'Write {"x": 0.5, "y": 0.2}: shares of width and height from the top left, 0 to 1.',
  list: 'Write a list, in square brackets.',
  'list of names': 'Write a list of texts, in square brackets.',
  item: 'Give it a title or a text.',
  'only one': 'Give each item an id of its own.',
  'id of its own': 'Give it an id, and never change it: its address or text stands for it now.',
  'address with https://': 'Write https:// before it; it is read so.',
  'plain text': 'Write text without tags, & for &amp;. It is shown without its tags.',
};

/**
 * Reads content as the elements do.
 * @param sourceName a source's name, or `auto`
 */
export function judgeContent(answer: Answer, sourceName: string): Judged {
  const {list, add} = collect();
  const report = (each: Report) =>
    add(
      each.isShown ? 'warning' : 'error',
      'content',
      problemOf(each),
      cures[each.kind] ?? '',
      each.place,
    );
  let source: Source | undefined;
  try {
    source = findSource(answer, sourceName);
    const feed = readAnswer(answer, source, report);
    judgeFeed(feed, add);
    if (source.textFormat !== 'mixed') judgeTitles(feed, add);
    return {source: source.name, content: summarise(feed), findings: list};
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return {
      ...(source && {source: source.name}),
      findings: [...list, failureFinding(error), ...discover(answer)],
    };
  }
}

function judgeFeed(
  {language, sections = [], items = []}: Feed,
  add: ReturnType<typeof collect>['add'],
): void {
  if (!items.length && !sections.length) {
    const cure = 'Add items, or _benelux.sections for an introduction.';
    add('warning', 'content', 'There is nothing to show', cure);
  }
  if (!language && !items.every((item) => item.language)) {
    const problem = 'No language is named: screen readers read it in the language of the page';
    add('warning', 'language', problem, 'Name the language, such as "language": "nl".');
  }
  const some = (which: readonly NewsItem[]) => {
    const ids = which.slice(0, 3).map(({id}) => JSON.stringify(id));
    return `${which.length} of ${items.length} items (${ids.join(', ')}${which.length > 3 ? ', …' : ''})`;
  };
  const undescribed = items.filter((item) => imageOfItem(item)?.alt === '');
  if (undescribed.length) {
    const cure = 'Say in _benelux.image.alt what the image shows, unless it is mere decoration.';
    add('note', 'alt', `${some(undescribed)} have an image without text alternative`, cure);
  }
  const undated = items.filter(({published}) => !published);
  if (undated.length) {
    const cure = 'Add the date; sort="newest" puts items without one last.';
    add('note', 'date', `${some(undated)} have no date`, cure);
  }
  const doubtful = items.filter(({published}) => published && isDoubtful(published));
  if (doubtful.length) {
    const cure = 'Is that so? They are shown with these dates, and sort="newest" goes by them.';
    add('note', 'date', `${some(doubtful)} are from before 1990, or more than a year ahead`, cure);
  }
  const unlinked = items.filter(({url}) => !url);
  if (unlinked.length) {
    const cure = 'Add the address of the whole article, where there is one.';
    add('note', 'link', `${some(unlinked)} have no address: no "Read more" link is shown`, cure);
  }
}

/** Titles that still look like HTML: they are shown as they are written. */
function judgeTitles({items = []}: Feed, add: ReturnType<typeof collect>['add']): void {
  for (const [index, {title = ''}] of items.entries())
    if (textOf(title) !== title) {
      const problem = problemOf({place: '', kind: 'plain text', value: title});
      const cure = 'Write text without tags, and & once escaped. It is shown as it is written.';
      add('warning', 'content', problem, cure, `items[${index}].title`);
    }
}

/** News is hardly older than the web, and hardly from the next year. */
function isDoubtful(date: string): boolean {
  return date < '1990' || Date.parse(date) > Date.now() + YEAR;
}

function summarise({title, language, sections = [], items = []}: Feed): ContentSummary {
  const count = (has: (item: NewsItem) => unknown) => items.filter(has).length;
  const [newest] = sortItems(items, 'newest');
  return {
    title,
    language,
    sections: sections.length,
    items: items.length,
    ...(newest && {
      newest: {id: newest.id, title: newest.title, published: newest.published},
    }),
    having: {
      date: count(({published}) => published),
      views: count(({views}) => views !== undefined),
      image: count(imageOfItem),
      alt: count((item) => imageOfItem(item)?.alt),
    },
  };
}
