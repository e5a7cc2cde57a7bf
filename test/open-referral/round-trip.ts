import { SystemClock } from '@linkwell/config';
import { ImportOpenReferral } from '@linkwell/directory-api';
import { differences, exportFeed, listNames, type Export } from './export';
import { openFeed } from './feed-world';

/** Takes a feed into an empty directory and compares what that one's feed then says, thing by thing and field by field. */
export async function roundTrip(feed: string, whole: Export, say: (line: string) => void): Promise<readonly string[]> {
  const other = await openFeed();
  try {
    const source = { id: 'conformance', title: 'Conformance drill', attribution: 'The directory that this one is made of' };
    const { complete, services, organisations, refusals, warnings } = await ImportOpenReferral.on(other.db.database, new SystemClock()).run(feed, { source });
    say(`Imported: ${services.inserted} services, ${organisations.inserted} organisations; ${refusals.length} refused, ${warnings.length} kinds of warning.`);
    for (const { place, pointer, message } of refusals.slice(0, 5)) say(`  refused: ${place}#${pointer}: ${message}`);
    for (const { code, field, count, first } of warnings.slice(0, 10)) say(`  warned ${count} times of ${field} (${code}): ${first[0]?.message ?? ''}`);
    const again = await exportFeed(other.feed);
    say(`Exported again: ${listNames.map((list) => `${again[list].length} ${list}`).join(', ')}.`);
    return [...(complete ? [] : ['the import did not read the whole feed']), ...differences(whole, again)];
  } finally {
    await other.close();
  }
}
