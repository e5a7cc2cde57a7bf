/** What stands between words: the database breaks texts at the same (`directory.feed_words`). */
export const wordBreaks = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\t\n\r\u00a0\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026';

const breaks = new RegExp(`[\\s\\u0000${[...wordBreaks].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}]+`, 'u');

/** The words that somebody looks for, each once. */
export const wordsOf = (text: string): readonly string[] => [...new Set(text.split(breaks).filter(Boolean))];
