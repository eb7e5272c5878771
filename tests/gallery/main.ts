import '../../src/lib/components/layout/tokens.css';
import '../../src/app.css';
import '../../src/lib/components/print.css';

import { mount } from 'svelte';
import Gallery from './Gallery.svelte';
import { ARABIC, DUTCH } from './words.ts';

const query = new URLSearchParams(location.search);
const rtl = query.get('dir') === 'rtl';
document.documentElement.lang = rtl ? 'ar' : 'nl';
document.documentElement.dir = rtl ? 'rtl' : 'ltr';
const theme = query.get('theme');
if (theme !== null) document.documentElement.dataset.theme = theme;

mount(Gallery, { target: document.body, props: { words: rtl ? ARABIC : DUTCH } });
document.documentElement.dataset.ready = '';
