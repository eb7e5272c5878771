import { MediaQuery } from 'svelte/reactivity';

/** Whether there is room for two columns: from 900 px, with large text later. For what a phone should not even load. */
export const breed = new MediaQuery('screen and (min-width: 56.25em)', false);
