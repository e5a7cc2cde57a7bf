import { openInstallation, seedDemonstration } from '@linkwell/api';
import { readConfig, SystemClock } from '@linkwell/config';
import { PlaceFinder } from '@linkwell/geography-api';
import { publicViewer } from '@linkwell/kernel';
import { FindSupport } from '@linkwell/matching-api';
import { needTerms } from '@linkwell/taxonomy-domain';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { latencyOf, type Latency } from './side-by-side';

/** Searches of the demonstration's directory on the embedded database: one need near one of its postcodes, with the counts of every choice. Reported, with no mark of its own. */
export async function embeddedSearches(count: number): Promise<Latency> {
  const folder = mkdtempSync(join(tmpdir(), 'linkwell-bench-embedded-'));
  const clock = new SystemClock();
  const installation = await openInstallation(readConfig({ LINKWELL_DATA_DIR: folder }));
  try {
    await seedDemonstration(installation, clock, () => undefined);
    const findSupport = new FindSupport(new PlaceFinder(), clock);
    const places = await installation.database.within(publicViewer, (unit) => unit.query<{ postcode: string }>('select postcode from geography.postcode order by postcode'));
    const took: number[] = [];
    for (let index = 0; index < count + 20; index += 1) {
      const near = places[(index * 7) % places.length]?.postcode ?? '';
      const need = needTerms[(index * 11) % needTerms.length];
      const start = performance.now();
      await installation.database.within(publicViewer, (unit) => findSupport.run(unit, { near, needs: need ? [{ termId: need.id, priority: 1 }] : [], filters: {} }, { first: 20 }));
      // The first ones warm.
      if (index >= 20) took.push(performance.now() - start);
    }
    return latencyOf(took);
  } finally {
    await installation.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
