// The news of a theme in React, and what was read last.
import 'benelux-elements/define';
import type {NewsItem} from 'benelux-elements';
import type {} from 'benelux-elements/react';
import {useState} from 'react';

const pinned: NewsItem = {id: 'summit', title: 'Summit in Brussels', url: '/summit'};

export function News() {
  const [theme, setTheme] = useState<string>();
  const [read, setRead] = useState<string>();
  return (
    <>
      <benelux-news-card content={pinned} headingLevel={2} />
      <benelux-news-list
        src="/news.{lang}.json"
        lang="nl"
        limit={2}
        more="load"
        heading-level="3"
        onbenelux-load={(event) => setTheme(event.content?.title)}
        onbenelux-select={(event) => {
          event.preventDefault();
          setRead(event.item.title);
        }}
      >
        <a href="/news">All news</a>
      </benelux-news-list>
      <output>
        {theme} {read}
      </output>
    </>
  );
}
