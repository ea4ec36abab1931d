// The page is named after the news item that it shows (WCAG 2.4.2).
/* global document */
const article = document.querySelector('benelux-news-article');
const site = document.title.replace(/^[^·]*· /, '');

article.addEventListener('benelux-load', ({content}) => {
  if (content?.title) document.title = `${content.title} · ${site}`;
});
