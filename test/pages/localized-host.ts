// A host page's own use of @lit/localize, as a script of the page: writes its title in Dutch.
import {configureLocalization, msg} from '@lit/localize';

const {setLocale} = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['nl'],
  loadLocale: () => Promise.resolve({templates: {welcome: 'Welkom'}}),
});
await setLocale('nl');
document.title = msg('Welcome', {id: 'welcome'});
