export const searchSorts = ['best', 'distance', 'name', 'confirmed'] as const;
export type SearchSort = (typeof searchSorts)[number];
