// Puts the component on the page.
import {mount} from 'svelte';
import News from './News.svelte';

mount(News, {target: document.body});
