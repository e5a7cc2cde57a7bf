import type { TypedDocumentString } from './generated/graphql';

/** What a document's operation, or a fragment, gives back. */
export type DataOf<Document> = Document extends TypedDocumentString<infer Data, never> ? Data : never;
