export { needGroups, type NeedGroupId, type NeedTerm, type NeedTermId } from './need-term';
export * from './needs-taxonomy';
export { findNeed, suggestNeeds, type NeedSuggestion } from './search-needs';
