import { persistedOperations } from '@linkwell/api';

const found = Object.entries(persistedOperations).find(([, text]) => /\bquery SearchServices\b/.test(text));
if (!found) throw new Error('The web client has no operation SearchServices.');

/** The search as the web client asks it: a page with everything that it shows of each service. */
export const persistedSearch = { name: 'SearchServices', hash: found[0], text: found[1] };
