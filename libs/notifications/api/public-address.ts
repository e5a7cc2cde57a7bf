import { CONFIG, type Config } from '@linkwell/config';
import { Inject, Injectable } from '@nestjs/common';

/** What stands before the paths of links in messages. A server that took a free port says so when it knows. */
@Injectable()
export class PublicAddress {
  value: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.value = config.LINKWELL_PUBLIC_URL ?? `http://localhost:${config.LINKWELL_PORT}`;
  }
}
