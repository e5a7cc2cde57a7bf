import type { UnitOfWork } from '@linkwell/database';
import { ok, refused, type CalendarDate, type Refusal, type Result } from '@linkwell/kernel';
import { joinDocuments, type JoinedDocuments, type Problem } from '@linkwell/taxonomy-domain';
import { Taxonomies, type Written } from '../directory-terms/taxonomies';
import type { ReadSource } from './read-source';

export interface TaxonomiesImported {
  readonly source: string;
  readonly taxonomies: Written & { readonly vanished: number };
  readonly terms: Written & { readonly vanished: number };
  readonly warnings: readonly Problem[];
}

/** Why a source was not taken in: each thing that is wrong with it, and where. */
export interface UnusableDocuments extends Refusal<'UNUSABLE'> {
  readonly problems: readonly Problem[];
}

/** Takes in what a source holds, or nothing of it: a taxonomy with a hole in it would lead people astray. Doing it again changes nothing. */
export class ImportTaxonomies {
  constructor(private readonly taxonomies: Taxonomies) {}

  async run(unit: UnitOfWork, { source, documents, whole }: ReadSource, day: CalendarDate): Promise<Result<TaxonomiesImported, UnusableDocuments>> {
    const joined = joinDocuments(documents);
    if (joined.errors.length > 0) return unusable(joined.errors);
    const missing = await this.missingParents(unit, joined);
    const taxonomies = await this.taxonomies.upsertTaxonomies(unit, joined.taxonomies, source);
    const terms = await this.taxonomies.upsertTerms(unit, joined.terms, source);
    if (!terms.ok) return unusable([{ file: source, pointer: '', message: terms.refusal.message }]);
    const seen = {
      source, day,
      taxonomyIds: joined.taxonomies.map(({ id }) => id.toLowerCase()),
      termIds: joined.terms.map(({ record }) => record.id.toLowerCase()),
    };
    const termsVanished = joined.complete && holdsTerms(joined) ? await this.taxonomies.markVanished(unit, seen) : 0;
    const taxonomiesVanished = joined.complete && whole ? await this.taxonomies.markTaxonomiesVanished(unit, seen) : 0;
    await unit.audit({ action: 'taxonomy.imported', subjectType: 'directory_taxonomy', subjectIds: seen.taxonomyIds });
    return ok({
      source,
      taxonomies: { ...taxonomies, vanished: taxonomiesVanished },
      terms: { ...terms.value, vanished: termsVanished },
      warnings: [...joined.warnings, ...missing],
    });
  }

  /** A parent may have come with an earlier import; only what is nowhere is missing. */
  private async missingParents(unit: UnitOfWork, { missingParents }: JoinedDocuments): Promise<readonly Problem[]> {
    if (missingParents.size === 0) return [];
    const rows = await unit.query<{ id: string }>(`select id from taxonomy.directory_term where id = any($1::uuid[])`, [[...missingParents.keys()]]);
    const known = new Set(rows.map(({ id }) => id));
    return [...missingParents].flatMap(([parent, problems]) => (known.has(parent) ? [] : problems));
  }
}

/** A list of taxonomies alone says nothing about which terms they have. */
const holdsTerms = ({ terms }: JoinedDocuments): boolean => terms.length > 0;

const unusable = (problems: readonly Problem[]) =>
  refused({ code: 'UNUSABLE' as const, message: `${problems.length} ${problems.length === 1 ? 'thing is' : 'things are'} wrong: nothing was taken in.`, problems });
