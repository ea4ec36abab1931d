// Puts the component on the page.
import {createRoot} from 'react-dom/client';
import {News} from './News.js';

createRoot(document.body).render(<News />);
