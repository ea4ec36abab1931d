// Gives a filter to all lists that are registered afterwards.
import {provideFilter} from '../list-filter.js';
import {FilterController} from './filter-controller.js';
import {styles} from './filter.styles.js';

provideFilter({styles, create: (list) => new FilterController(list)});
