// Gives lists and themes what `filter`, `url-state` and `query` need; to be imported before the files of the tags.
import './elements/news-list/filter/filter.js';
