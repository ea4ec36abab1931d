// Each element here is right, whatever else may be on it.
import type {Feed, NewsListElement} from 'benelux-elements';
import type {} from 'benelux-elements/react';
import {createRef} from 'react';

const feed: Feed = {title: 'Theme'};
const list = createRef<NewsListElement>();

export const right = [
  <benelux-news-list ref={list} content={feed} key="a" className="news" hidden part="news" />,
  <benelux-news-list limit="3" more-href="/news" excerpt-lines={2} data-theme="a" tabIndex={0} />,
  <benelux-news-list moreHref={undefined} refreshInterval={60} offline onClick={() => list} />,
  <benelux-theme-intro onbenelux-load={({url, fromCache}) => fromCache && url?.length} />,
  <benelux-theme-intro onbenelux-error={({error}) => console.log(error.code)} />,
  <benelux-news-card item="summit" appearance="host" loading="lazy" slot="side" />,
];

void list.current?.refresh();
