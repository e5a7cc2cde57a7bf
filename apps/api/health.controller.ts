import { Database } from '@linkwell/database';
import { Public } from '@linkwell/graphql';
import { Controller, Get, ServiceUnavailableException } from '@nestjs/common';

/** `live`: the process answers. `ready`: it can serve, its database included. */
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Public()
  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Public()
  @Get('ready')
  async ready(): Promise<{ status: 'ready' }> {
    if (!(await this.database.isReady())) throw new ServiceUnavailableException({ status: 'database unavailable' });
    return { status: 'ready' };
  }
}
