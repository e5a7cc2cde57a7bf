import type { SiteId, TeamId } from '@linkwell/kernel';
import { demoId } from '../demo-id';

export interface DemoSite {
  readonly id: SiteId;
  readonly name: string;
  /** Shaped like a GP practice's code, under a letter that the Organisation Data Service gives to no practice. */
  readonly odsCode: string;
}

export interface DemoTeam {
  readonly id: TeamId;
  readonly name: string;
  readonly sites: readonly SiteId[];
  /** Where most of its patients live. */
  readonly neighbourhoods: readonly string[];
}

const site = (name: string, odsCode: string): DemoSite => ({ id: demoId<SiteId>('site', odsCode), name, odsCode });

const marketSquare = site('Market Square Surgery', 'X99001');
const lockGates = site('Lock Gates Health Centre', 'X99002');
const nettlehill = site('Nettlehill Practice', 'X99003');
const fennick = site('Fennick Road Surgery', 'X99004');
const heronfold = site('Heronfold Medical Centre', 'X99005');
const thistledrop = site('Thistledrop Family Practice', 'X99006');

export const demoSites: readonly DemoSite[] = [marketSquare, lockGates, nettlehill, fennick, heronfold, thistledrop];

const team = (name: string, sites: readonly DemoSite[], neighbourhoods: readonly string[]): DemoTeam => ({
  id: demoId<TeamId>('team', name),
  name,
  sites: sites.map(({ id }) => id),
  neighbourhoods,
});

/** Lock Gates is served by two teams: a shared site shows nobody another team's patients. */
export const demoTeams: readonly DemoTeam[] = [
  team('Larkmere Central', [marketSquare, lockGates], ['Larkmere Market', "Tanner's Lock", 'Wharfside']),
  team('Larkmere North', [nettlehill, fennick, lockGates], ['Nettlehill', 'Bellwether', 'Ashwhistle', 'Upper Fennick']),
  team('Larkmere Vale', [heronfold, thistledrop], ['Heronfold', 'Quillbury', 'Thistledrop', 'Marrowby', 'Dunmallow']),
];
