// What the pages of the elements show beside "Do" and "Don't", and what the first page shows. None is in the side bar.
import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import {renderElement} from '../.storybook/render.js';
import {portrait} from './feeds.js';
import {languages} from './languages.js';

const meta: Meta = {title: 'Examples', tags: ['!dev']};

export default meta;

const src = 'https://content.example/senningenoverleg.{lang}.json';
const fallback =
  '<a href="https://content.example/en/news">News about the Senningen Consultation</a>';

/** An item with a picture, as a page hands it over. */
const item = {
  id: 'control-room',
  url: 'https://content.example/en/control-room',
  title: 'Control rooms in three countries linked',
  excerpt: 'Whoever calls near the border is now helped by the patrol that is nearest.',
  published: '2021-12-03',
  image: {
    src: new URL('images/radio.svg', document.baseURI).href,
    alt: 'Three radio masts on hills under a night sky',
    width: 640,
    height: 360,
  },
};

const shortTheme = {
  homePageUrl: 'https://content.example/en/senningen',
  sections: [{html: '<p>Three countries align their work on policing, justice and migration.</p>'}],
};

const article = {
  id: 'checks',
  title: 'Joint checks on the Meuse this summer',
  published: '2021-06-04',
};

export const ThemeWithOneTitle: StoryObj = below('Senningen Consultation', 'benelux-theme-intro', {
  content: shortTheme,
  heading: '',
});

export const ThemeWithTwoTitles: StoryObj = below('Senningen Consultation', 'benelux-theme-intro', {
  content: {title: 'Senningen Consultation', ...shortTheme},
});

export const ShortSections: StoryObj = example('benelux-theme-intro', {
  content: {
    title: 'Joint patrols',
    sections: [
      {heading: 'What they do', html: '<p>Officers of two countries share one car.</p>'},
      {heading: 'Whom to call', html: '<p>In an emergency 112, in each of the countries.</p>'},
    ],
  },
});

export const OneLongSection: StoryObj = example('benelux-theme-intro', {
  content: {
    title: 'Joint patrols',
    sections: [
      {
        html:
          '<p><strong>What they do:</strong> officers of two countries share one car. <strong>Whom to call: ' +
          '</strong>in an emergency 112, in each of the countries, where the control room that is nearest answers, ' +
          'as was agreed in the treaty to which the ministers put their names.</p>',
      },
    ],
  },
});

/** A whole theme, short enough to be seen at once. */
export const ShortTheme: StoryObj = example('benelux-theme', {
  content: {title: 'Senningen Consultation', ...shortTheme, items: [item, portrait]},
});

export const FewItems: StoryObj = newsOfTheme({
  items: itemsNamed(['Control rooms linked', 'A new poster']),
});

export const ManyItems: StoryObj = newsOfTheme({
  items: itemsNamed([
    'Control rooms linked',
    'A new poster',
    'Bridge closed for two nights',
    'Exercise on Saturday',
    'Twenty-five years of consultation',
  ]),
});

export const FewCards: StoryObj = example('benelux-news-list', {src, limit: 2, more: 'none'});

export const TitlesThatTell: StoryObj = list([
  'Joint patrols on the Meuse until September',
  'Control rooms in three countries linked',
]);

export const TitlesThatBeginAlike: StoryObj = list([
  'Press release of 3 December 2021 on the subject of joint patrols on the Meuse',
  'Press release of 1 December 2021 on the subject of the linking of control rooms',
]);

export const CompactInSideBar: StoryObj = inSideBar({layout: 'compact', limit: 3});

export const GridInSideBar: StoryObj = inSideBar({layout: 'grid', limit: 3});

export const WithFallback: StoryObj = example('benelux-news-list', {
  src: 'https://content.example/missing.json',
  slot: fallback,
});

export const WithoutFallback: StoryObj = example('benelux-news-list', {
  src: 'https://content.example/missing.json',
});

export const CardWithPicture: StoryObj = example('benelux-news-card', {content: item});

export const ExcerptThatAdds: StoryObj = example('benelux-news-card', {
  content: item,
  hide: 'image',
});

export const ExcerptThatRepeats: StoryObj = example('benelux-news-card', {
  content: {
    ...item,
    excerpt:
      'The control rooms in three countries have been linked. Read more about the control rooms.',
  },
  hide: 'image',
});

export const PosterWhole: StoryObj = example('benelux-news-card', {
  content: portrait,
  hide: 'excerpt',
});

export const PosterCut: StoryObj = example('benelux-news-card', {
  content: portrait,
  'image-fit': 'cover',
  hide: 'excerpt',
});

export const TextWithHeadings: StoryObj = example('benelux-news-article', {
  content: {
    ...article,
    html:
      '<p>Boats are checked on four Saturdays, on both banks.</p><h2>What you need on board</h2>' +
      '<ul><li>your licence;</li><li>a life jacket for each person.</li></ul>',
  },
});

export const TextInBold: StoryObj = example('benelux-news-article', {
  content: {
    ...article,
    html:
      '<p>Boats are checked on four Saturdays, on both banks. <b>What you need on board:</b> 1) your licence, ' +
      '2) a life jacket for each person. <b>Please note that this is compulsory.</b></p>',
  },
});

export const LinkThatTells: StoryObj = example('benelux-news-article', {
  content: {
    ...article,
    html: '<p>Not sure what counts? Read <a href="https://content.example/en/boats">the rules for small boats</a>.</p>',
  },
});

export const LinkThatSaysHere: StoryObj = example('benelux-news-article', {
  content: {
    ...article,
    html: '<p>Not sure what counts? For the rules for small boats click <a href="https://content.example/en/boats">here</a>.</p>',
  },
});

/** The same list in each language of the interface, side by side. */
export const FiveLanguages: StoryObj = {
  render: (_, context) => {
    const row = document.createElement('div');
    row.style.cssText =
      'display: grid; gap: 1.5rem; grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr))';
    for (const lang of languages) {
      const column = row.appendChild(document.createElement('div'));
      column.lang = lang;
      const args = {
        src,
        layout: 'compact',
        limit: 1,
        hide: 'views',
        '--benelux-font-size-heading': '1.25em',
        '--benelux-font-size-title': '1em',
      };
      column.append(renderElement(args, {...context, component: 'benelux-news-list'}));
    }
    return row;
  },
};

/** The lower half of a theme. */
function newsOfTheme(content: {items: readonly object[]}): StoryObj {
  return example('benelux-theme', {
    content: {homePageUrl: shortTheme.homePageUrl, ...content},
    layout: 'compact',
    hide: 'date views',
    limit: content.items.length,
  });
}

/** Each story of this file shows an element of its own. */
function example(component: string, args: Args): StoryObj {
  return {args, render: (args) => renderElement(args, {component})};
}

function list(titles: readonly string[]): StoryObj {
  const items = itemsNamed(titles);
  return example('benelux-news-list', {content: {items}, hide: 'image excerpt', more: 'none'});
}

/** One item for each title, the newest first. */
function itemsNamed(titles: readonly string[]): object[] {
  return titles.map((title, index) => ({
    id: String(index),
    url: `https://content.example/en/${index}`,
    title,
    published: `2021-12-0${9 - index}`,
  }));
}

/** As narrow as beside the text of a page. */
function inSideBar(args: Args): StoryObj {
  return {
    args: {src, more: 'none', hide: 'excerpt views', ...args},
    render: (args) => {
      const bar = document.createElement('div');
      bar.style.inlineSize = '15rem';
      bar.append(renderElement(args, {component: 'benelux-news-list'}));
      return bar;
    },
  };
}

/** On a page that has a title already. */
function below(title: string, component: string, args: Args): StoryObj {
  return {
    args,
    render: (args) => {
      const page = document.createElement('div');
      const heading = page.appendChild(document.createElement('h1'));
      heading.textContent = title;
      heading.style.cssText = 'font: 700 1.75rem/1.2 system-ui, sans-serif; margin: 0 0 1rem';
      page.append(renderElement(args, {component}));
      return page;
    },
  };
}
