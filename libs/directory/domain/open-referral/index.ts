export * from './feed-documents';
export * from './feed-page';
export * from './feed-parameters';
export * from './feed-schemas';
export { wordBreaks, wordsOf } from './feed-words';
export { feedLists, openApi, type FeedListName, type FeedSourceNamed } from './open-api';
export { asProfile, type PayloadKind } from './profile';
