import type { UnitOfWork } from '@linkwell/database';
import { decodeCursor, page } from '@linkwell/graphql';
import { Clock, dayInLondon } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { cursorMoment } from '../queries/cursor-moment';
import { ReferralWords } from '../store/referral-words';
import { counts, pageOf, type TeamList } from './team-list.sql';
import { TeamReferralCounts, TeamReferralEntry, TeamReferrals } from './team-list.type';

type Row = Omit<TeamReferralEntry, 'isOwn' | 'personName'> & { readonly place: number; readonly waits: Date; readonly snapshot: string };

/** What of the viewer's teams' referrals waits for a next step. Every look is audited with each referral that it showed. */
@Injectable()
export class ListTeamReferrals {
  constructor(
    private readonly words: ReferralWords,
    private readonly clock: Clock,
  ) {}

  async run(unit: UnitOfWork, list: TeamList, first: number, after: string | undefined): Promise<TeamReferrals> {
    const today = dayInLondon(this.clock.now());
    const { id: user, teamIds } = unit.user;
    const [place, moment, id] = decodeCursor(after, ['number', 'number', 'id']) ?? [null, null, null];
    const [total] = await unit.query<TeamReferralCounts>(counts, [today, teamIds]);
    if (!total) throw new Error('Counts were asked for.');
    const rows = await unit.query<Row>(pageOf(list), [today, teamIds, user, first + 1, place, cursorMoment(moment), id]);
    const shown = page(rows, first, total[list], (row) => [row.place, row.waits.getTime(), row.id], (row) => this.show(row));
    await unit.audit({ action: 'referrals.listed', subjectType: 'referral', subjectIds: shown.edges.map(({ node }) => node.id), detail: list });
    return Object.assign(new TeamReferrals(), shown, { counts: Object.assign(new TeamReferralCounts(), total) });
  }

  private show({ place, waits: _, snapshot, ...row }: Row): TeamReferralEntry {
    return Object.assign(new TeamReferralEntry(), { ...row, isOwn: place === 0, personName: this.words.openSnapshot(row.id, snapshot).name });
  }
}
