// Each element here is wrong, and React's types must say so on its line.
import type {Feed, ItemSelectEvent} from 'benelux-elements';
import type {} from 'benelux-elements/react';

const feed: Feed = {title: 'Theme'};
const onSelect = (event: ItemSelectEvent) => event.item;

export const wrong = [
  <benelux-news-list more="lod" />,
  <benelux-news-list limits={3} />,
  <benelux-news-list headingLevel={true} />,
  <benelux-news-list heading-level={true} />,
  <benelux-news-list refresh={60} />,
  <benelux-news-list onbenelux-load={onSelect} />,
  <benelux-news-card content={feed} />,
  <benelux-theme-intro limit={3} />,
  <benelux-news />,
];
