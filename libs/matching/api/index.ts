export { defaultDistanceMetres, FindSupport, longestDistanceMetres, type FoundSupport, type NextBest, type SupportMatch, type SupportPage, type SupportQuestion } from './find-support';
export { PlainSearch, type PlainSearchPage } from './plain/plain-search';
export { MatchingModule } from './matching.module';
