import { CONFIG, type Config } from '@linkwell/config';
import { Module } from '@nestjs/common';
import { AnchorFile } from './seal/anchor-file';
import { SealTrail } from './seal/seal-trail';
import { VerifyNightly } from './seal/verify-nightly';
import { VerifyTrail } from './seal/verify-trail';
import { TrailResolver } from './trail.resolver';
import { ListRecordTrail } from './trail/list-record-trail';
import { ListTrail } from './trail/list-trail';
import { ShowSealing } from './trail/show-sealing';

@Module({
  providers: [
    { provide: AnchorFile, inject: [CONFIG], useFactory: (config: Config) => new AnchorFile(config.anchorFile) },
    SealTrail, VerifyNightly, VerifyTrail,
    ListRecordTrail, ListTrail, ShowSealing,
    TrailResolver,
  ],
})
export class AuditModule {}
