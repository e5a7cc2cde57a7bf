import type { OrganisationId, Role, TeamId, UserId } from '@linkwell/kernel';
import { demoOrganisations, organisationId } from '../directory/organisations';
import { demoId } from '../demo-id';
import { demoTeams } from './places-of-work';

/** Published on purpose: it opens demonstration accounts only, and no production server starts while one exists. */
export const demoPassword = 'lantern-orchard-ferry';

export interface DemoUser {
  readonly id: UserId;
  readonly email: string;
  readonly displayName: string;
  readonly role: Role;
  readonly teamId: TeamId | null;
  readonly organisationId: OrganisationId | null;
  /** Named on the sign-in page and by `npm start`: one for each role. */
  readonly shown: boolean;
}

type Belongs = { readonly team: string } | { readonly organisation: string } | null;

function user(name: string, role: Role, belongs: Belongs, shown: 'shown' | 'not shown' = 'not shown'): DemoUser {
  const email = `${name.toLowerCase().replace(' ', '.')}@linkwell.example`;
  return {
    id: demoId<UserId>('user', email),
    email,
    displayName: name,
    role,
    teamId: belongs && 'team' in belongs ? teamId(belongs.team) : null,
    organisationId: belongs && 'organisation' in belongs ? organisationId(belongs.organisation) : null,
    shown: shown === 'shown',
  };
}

function teamId(name: string): TeamId {
  const found = demoTeams.find((team) => team.name === name);
  if (!found) throw new Error(`No demonstration team is called "${name}".`);
  return found.id;
}

const central = { team: 'Larkmere Central' };
const north = { team: 'Larkmere North' };
const vale = { team: 'Larkmere Vale' };

const namedUsers: readonly DemoUser[] = [
  user('Willow Compass', 'link_worker', central, 'shown'),
  user('Rowan Kettle', 'link_worker', central),
  user('Tansy Button', 'link_worker', central),
  user('Juniper Beacon', 'team_lead', central, 'shown'),
  user('Sorrel Bridge', 'link_worker', north),
  user('Linden Parasol', 'link_worker', north),
  user('Hazel Anchor', 'team_lead', north),
  user('Bryony Lighthouse', 'link_worker', vale),
  user('Alder Windmill', 'link_worker', vale),
  user('Myrtle Signpost', 'team_lead', vale),
  user('Penny Abacus', 'listing_editor', { organisation: 'money-tree' }, 'shown'),
  user('Basil Teapot', 'listing_editor', { organisation: 'tea-and-kindred' }),
  user('Clover Ladle', 'listing_editor', { organisation: 'long-table' }),
  user('Reed Doorbell', 'listing_editor', { organisation: 'doorstep' }),
  user('Iris Pebble', 'listing_editor', { organisation: 'stillwater' }),
  user('Heath Bootlace', 'listing_editor', { organisation: 'wildpath' }),
  user('Olive Ledger', 'organisation_manager', { organisation: 'money-tree' }, 'shown'),
  user('Laurel Samovar', 'organisation_manager', { organisation: 'tea-and-kindred' }),
  user('Cedar Catalogue', 'directory_steward', null, 'shown'),
  user('Sage Telescope', 'evaluator', null, 'shown'),
  user('Poppy Spanner', 'operator', null, 'shown'),
];

/** Things that the other organisations' editors are called after, forename and surname. */
const plants = ['Aster', 'Briar', 'Cicely', 'Daisy', 'Elder', 'Fern', 'Ginger', 'Holly'] as const;
const things = ['Bellpull', 'Coathook', 'Doormat', 'Eggtimer', 'Fender'] as const;

/** Every organisation has somebody who answers for it. */
const otherEditors = demoOrganisations
  .filter(({ id }) => !namedUsers.some(({ organisationId: named }) => named === id))
  .map(({ key }, index) => user(`${plants[index % plants.length]} ${things[Math.floor(index / plants.length)]}`, 'listing_editor', { organisation: key }));

export const demoUsers: readonly DemoUser[] = [...namedUsers, ...otherEditors];

export const shownDemoUsers: readonly DemoUser[] = demoUsers.filter(({ shown }) => shown);
