import type { ApolloDriverConfig } from '@nestjs/apollo';
import { CONFIG } from '@linkwell/config';
import { Database, FieldCipher } from '@linkwell/database';
import { RateGuard } from '@linkwell/graphql';
import { Clock } from '@linkwell/kernel';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { modules } from './features';
import { GraphqlOptions } from './graphql-options';
import { HealthController } from './health.controller';
import type { Installation } from './installation';
import { LOGGER, type ServerLogger } from './logger';
import { PageShell } from './pages/page-shell';
import { PagesController } from './pages/pages.controller';
import { PublicPages } from './pages/public-pages';
import { CompilingDriver } from './wire/driver';

@Module({})
class InstallationModule {}

/** What every feature may inject of the open installation. */
export function around(installation: Installation, logger: ServerLogger, clock: Clock): DynamicModule {
  const values = [
    { provide: CONFIG, useValue: installation.config },
    { provide: Database, useValue: installation.database },
    { provide: FieldCipher, useValue: installation.cipher },
    { provide: Clock, useValue: clock },
    { provide: LOGGER, useValue: logger },
  ];
  return { module: InstallationModule, global: true, providers: values, exports: values.map((value) => value.provide) };
}

/** The whole server around one open installation. */
@Module({})
export class AppModule {
  static around(installation: Installation, logger: ServerLogger, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        around(installation, logger, clock),
        ...modules,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({ driver: CompilingDriver, imports: modules, useClass: GraphqlOptions }),
      ],
      controllers: [HealthController, PagesController],
      providers: [PageShell, PublicPages, { provide: APP_GUARD, useClass: RateGuard }],
    };
  }
}
