import { FieldCipher, type UnitOfWork } from '@linkwell/database';
import type { Place } from '@linkwell/geography-api';
import { fallbackSteps, parsePlace } from '@linkwell/geography-domain';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { categoryOf, quarterOfDay, unmetNeedsOf, type NeedAsked } from '@linkwell/matching-domain';
import { Injectable } from '@nestjs/common';
import { defaultDistanceMetres, type FoundSupport } from '../find-support';
import { areaOfPlace, noteUnmetNeeds } from './unmet-needs.sql';

export interface SearchMade {
  readonly needs: readonly NeedAsked[];
  readonly words?: readonly string[] | undefined;
  /** The patient it was made for; without one it is the public's. */
  readonly patientId?: string;
}

/**
 * Notes what people need and nobody offers near them, in the unit of work of the search that found nothing. What is kept is the need, the
 * postcode district and the day; not who, not their postcode, not a word that was typed.
 */
@Injectable()
export class UnmetNeeds {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
  ) {}

  /** Does nothing when something was found or only a choice left the list empty. A search that is repeated within a day is noted once. */
  async note(unit: UnitOfWork, { needs, words = [], patientId }: SearchMade, { nextBest, place }: Pick<FoundSupport, 'nextBest' | 'place'>): Promise<void> {
    const asked = { needs, hasWords: words.length > 0, nextBest: nextBest && { full: nextBest.full, nearestMetres: nextBest.nearest?.distanceMetres ?? null }, usualMetres: defaultDistanceMetres };
    const unmet = unmetNeedsOf(asked);
    if (!unmet) return;
    const today = dayInLondon(this.clock.now());
    const area = await this.areaOf(unit, place);
    const session = unit.viewer.kind === 'user' ? unit.viewer.sessionId : 'anybody';
    const rows = unmet.termIds.map((termId) => {
      const category = categoryOf(termId);
      // The public leaves no session: all of a district on one day are one search.
      const mark = patientId === undefined ? ['public', session, area.district, termId, today] : ['patient', patientId, termId, today];
      const who = patientId === undefined ? null : this.hash('person', [patientId, category, quarterOfDay(today)]);
      return { noted_on: today, need_term_id: termId, category, district: area.district, local_authority: area.localAuthority, kind: patientId === undefined ? 'public' : 'patient', why: unmet.why, mark: this.hash('search', mark), who };
    });
    await unit.query(noteUnmetNeeds, [JSON.stringify(rows)]);
  }

  private async areaOf(unit: UnitOfWork, { label, easting, northing }: Place): Promise<{ district: string; localAuthority: string | null }> {
    const written = parsePlace(label);
    const steps = written.ok ? fallbackSteps(written.value) : [];
    const code = (kind: 'postcode' | 'district') => steps.find((step) => step.kind === kind)?.code ?? null;
    const [area] = await unit.query<{ district: string; localAuthority: string | null }>(areaOfPlace, [code('district'), code('postcode'), easting, northing]);
    return area ?? { district: 'unknown', localAuthority: null };
  }

  /** PostgreSQL's `bytea` in hexadecimal. */
  private readonly hash = (purpose: 'search' | 'person', parts: readonly string[]): string => `\\x${this.cipher.hash(`matching.unmet-need.${purpose}`, JSON.stringify(parts)).toString('hex')}`;
}
