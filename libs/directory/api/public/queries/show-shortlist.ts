import { FieldCipher, type UnitOfWork } from '@linkwell/database';
import { Clock, dayInLondon, type CalendarDate } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import type { Service } from '../../graphql/service.type';
import { ShowService } from '../../queries/show-service';
import { shortlistHash } from '../commands/share-shortlist';
import { ShortlistType } from '../graphql/public-door.types';

/** Indexes: shortlist_token_hash_key, shortlist_item_pkey. */
const findShortlist = `
  select to_char(expires_on, 'YYYY-MM-DD') as "expiresOn",
    array(select service_id from directory.shortlist_item where shortlist_id = shortlist.id order by position) as "serviceIds"
  from directory.shortlist where token_hash = $1 and expires_on > $2`;

/** A shortlist as it is read: shared, by its token; or in the making, by its services. */
@Injectable()
export class ShowShortlist {
  constructor(
    private readonly cipher: FieldCipher,
    private readonly clock: Clock,
    private readonly show: ShowService,
  ) {}

  /** `undefined` for a token that leads nowhere, or no longer. */
  async shared(unit: UnitOfWork, token: string): Promise<ShortlistType | undefined> {
    const [found] = await unit.query<{ expiresOn: CalendarDate; serviceIds: string[] }>(findShortlist, [shortlistHash(this.cipher, token), dayInLondon(this.clock.now())]);
    return found && this.of(unit, found.serviceIds, found.expiresOn);
  }

  async of(unit: UnitOfWork, serviceIds: readonly string[], expiresOn: CalendarDate | null = null): Promise<ShortlistType> {
    const services: Service[] = [];
    for (const id of new Set(serviceIds)) {
      const service = await this.show.run(unit, id).catch(onlyMissing);
      if (service) services.push(service);
    }
    return Object.assign(new ShortlistType(), { expiresOn, services, gone: new Set(serviceIds).size - services.length });
  }
}

function onlyMissing(error: unknown): undefined {
  if (error instanceof GraphQLError && error.extensions['code'] === 'NOT_FOUND') return undefined;
  throw error;
}
