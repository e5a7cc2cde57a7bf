import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { CONFIG } from '@linkwell/config';
import { Database, FieldCipher } from '@linkwell/database';
import { Clock } from '@linkwell/kernel';
import { Module, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { modules } from './features';
import { GraphqlOptions } from './graphql-options';
import { HealthController } from './health.controller';
import type { Installation } from './installation';
import { LOGGER, type ServerLogger } from './logger';

@Module({})
class InstallationModule {}

/** The whole server around one open installation. */
@Module({})
export class AppModule {
  static around(installation: Installation, logger: ServerLogger, clock: Clock): DynamicModule {
    const values = [
      { provide: CONFIG, useValue: installation.config },
      { provide: Database, useValue: installation.database },
      { provide: FieldCipher, useValue: installation.cipher },
      { provide: Clock, useValue: clock },
      { provide: LOGGER, useValue: logger },
    ];
    return {
      module: AppModule,
      imports: [
        { module: InstallationModule, global: true, providers: values, exports: values.map((value) => value.provide) },
        ...modules,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({ driver: ApolloDriver, imports: modules, useClass: GraphqlOptions }),
      ],
      controllers: [HealthController],
    };
  }
}
