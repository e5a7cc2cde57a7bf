import type { UnitOfWork } from '@linkwell/database';
import { OrganisationAccounts, type OrganisationAccount, type OrganisationRole } from '@linkwell/identity-api';
import { notFound } from '@linkwell/graphql';
import { Messenger, type MessageContent } from '@linkwell/jobs';
import { ok, refusal, refused, type Refusal, type Result } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';

export interface PersonToInvite {
  readonly organisationId: string;
  readonly email: string;
  readonly displayName: string;
  readonly role: OrganisationRole;
}

const notYours = refusal('NOT_FOUND', 'There is no such organisation among those that you manage.');

/** A manager says who else keeps the organisation's listings: of their own organisation, and in its two roles only. */
@Injectable()
export class KeepPeople {
  constructor(
    private readonly accounts: OrganisationAccounts,
    private readonly messenger: Messenger,
  ) {}

  async list(unit: UnitOfWork, organisationId: string): Promise<{ name: string; people: OrganisationAccount[] }> {
    const name = await this.managed(unit, organisationId);
    if (name === undefined) throw notFound();
    return { name, people: await this.accounts.list(unit, organisationId) };
  }

  /** What is answered does not say whether the address had an account. */
  async invite(unit: UnitOfWork, person: PersonToInvite): Promise<Result<string, Refusal>> {
    const name = await this.managed(unit, person.organisationId);
    if (name === undefined) return refused(notYours);
    const admitted = await this.accounts.admit(unit, person);
    if (!admitted.ok) return admitted;
    const { value } = admitted;
    const by = unit.user.displayName;
    const to = { email: person.email.trim(), name: person.displayName.trim() };
    const content = value.kind === 'invited' ? invitation(name, by, value.path) : value.kind === 'admitted' ? admission(name, by) : otherWork(name, by);
    const key = value.kind === 'elsewhere' ? `directory.invitation:${person.organisationId}:elsewhere` : `directory.invitation:${person.organisationId}:${value.userId}:${value.kind === 'invited' ? value.path.slice(-12) : 'again'}`;
    await this.messenger.send(unit, { kind: 'directory.invitation', to, content, key, when: 'now' });
    return ok(person.organisationId);
  }

  async remove(unit: UnitOfWork, organisationId: string, userId: string): Promise<Result<string, Refusal>> {
    if ((await this.managed(unit, organisationId)) === undefined) return refused(notYours);
    const removed = await this.accounts.remove(unit, organisationId, userId);
    return removed.ok ? ok(organisationId) : removed;
  }

  /** The name of an organisation that the user manages. */
  private async managed(unit: UnitOfWork, organisationId: string): Promise<string | undefined> {
    if (!(await this.accounts.managedBy(unit, unit.user.id)).includes(organisationId)) return undefined;
    const [organisation] = await unit.query<{ name: string }>(`select name from directory.organisation where id = $1`, [organisationId]);
    return organisation?.name;
  }
}

const invitation = (organisation: string, by: string, path: string): MessageContent => ({
  subject: `${by} asks you to help keep ${organisation}’s listings`,
  paragraphs: [`${by} would like you to help keep the directory’s listings of ${organisation} up to date. Choose a password to open your account. The link works once, for seven days.`],
  action: { label: 'Open your account', path },
});
const admission = (organisation: string, by: string): MessageContent => ({
  subject: `You can now keep ${organisation}’s listings too`,
  paragraphs: [`${by} has let you keep the listings of ${organisation}. Sign in as you always do.`],
  action: { label: 'Go to your listings', path: '/listings' },
});
const otherWork = (organisation: string, by: string): MessageContent => ({
  subject: `${by} asks you to help keep ${organisation}’s listings`,
  paragraphs: [`${by} would like you to help keep the listings of ${organisation}. This address has an account for other work here, and the two are kept apart: give ${by} another address, or ask whoever runs this installation.`],
});
