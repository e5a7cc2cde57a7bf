import type { UnitOfWork } from '@linkwell/database';
import { builtInMapping, checkHeader, fittingMappings, parseServiceMapping, type ServiceMapping } from '@linkwell/directory-domain';
import type { Refusal, Result } from '@linkwell/kernel';

/** The mapping of each list's newest import. Index: csv_import_of_source. */
const earlierMappings = `
  select distinct on (source_id) mapping from directory.csv_import where state in ('imported', 'undone') and ($1::text is null or source_id = $1) order by source_id, began_at desc`;

async function earlier(unit: UnitOfWork, name: string | null): Promise<readonly ServiceMapping[]> {
  const rows = await unit.query<{ mapping: unknown }>(earlierMappings, [name]);
  return rows.flatMap(({ mapping }) => {
    const read = parseServiceMapping(mapping);
    return read.ok ? [read.value] : [];
  });
}

/** The mappings that read a file with this header: those that come with Linkwell, and those of lists that were imported before. */
export async function fittingPresets(unit: UnitOfWork, header: readonly string[]): Promise<readonly ServiceMapping[]> {
  const builtIn = fittingMappings(header);
  const known = (await earlier(unit, null)).filter((mapping) => checkHeader(mapping, header).ok && !builtIn.some(({ name }) => name === mapping.name));
  return [...known, ...builtIn];
}

export async function presetOf(unit: UnitOfWork, name: string): Promise<Result<ServiceMapping, Refusal>> {
  const builtIn = builtInMapping(name);
  const [known] = builtIn.ok ? [] : await earlier(unit, name);
  return known ? { ok: true, value: known } : builtIn;
}
