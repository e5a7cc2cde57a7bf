export { defaultDistanceMetres, FindSupport, longestDistanceMetres, type FoundSupport, type NextBest, type SupportMatch, type SupportPage, type SupportQuestion } from './find-support';
export { MatchingModule } from './matching.module';
