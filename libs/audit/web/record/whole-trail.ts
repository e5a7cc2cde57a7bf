import { execute, momentWords, type DataOf } from '@linkwell/web-kit';
import { RecordTrailQuery, type Look } from './record-documents';

const atOnce = 100;

/** Every page of the list, for paper and for a file, where "show more" is of no use. */
export async function wholeTrail(patientId: string, lists: boolean, tell: (read: number, of: number) => void): Promise<Look[]> {
  const looks: Look[] = [];
  let after: string | null | undefined = null;
  for (;;) {
    const { recordTrail }: DataOf<typeof RecordTrailQuery> = await execute(RecordTrailQuery, { patientId, lists, first: atOnce, after });
    looks.push(...recordTrail.edges.map(({ node }) => node));
    tell(looks.length, recordTrail.totalCount);
    if (!recordTrail.pageInfo.hasNextPage) return looks;
    after = recordTrail.pageInfo.endCursor;
  }
}

export const trailRows = (looks: readonly Look[]): string[][] => [
  ['When (United Kingdom time)', 'Who', 'Role', 'What they did'],
  ...looks.map(({ at, who, role, what }) => [momentWords(at), who, role ?? '', what]),
];
