// Puts the component on the page.
import {createApp} from 'vue';
import News from './News.vue';

createApp(News).mount(document.body);
