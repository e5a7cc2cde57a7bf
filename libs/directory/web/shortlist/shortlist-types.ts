import type { DataOf } from '@linkwell/web-kit';
import type { ShortlistedFields } from './shortlist-documents';

export type ShortlistedFieldsFragment = DataOf<typeof ShortlistedFields>;
