import { GeographyModule } from '@linkwell/geography-api';
import { TaxonomyModule } from '@linkwell/taxonomy-api';
import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { AnswerFeed } from './answer-feed';
import { notTooOften, openToAnyPage } from './feed-door';
import { FindAskedPlace } from './find-asked-place';
import { OpenReferralController } from './open-referral.controller';
import { OrganizationsFeed } from './organizations-feed';
import { ServiceAtLocationsFeed } from './service-at-locations-feed';
import { ServicesFeed } from './services-feed';
import { TaxonomiesFeed, TaxonomyTermsFeed } from './taxonomies-feed';

/** Open Referral, out. */
@Module({
  imports: [GeographyModule, TaxonomyModule],
  controllers: [OpenReferralController],
  providers: [AnswerFeed, FindAskedPlace, OrganizationsFeed, ServiceAtLocationsFeed, ServicesFeed, TaxonomiesFeed, TaxonomyTermsFeed],
})
export class OpenReferralModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(openToAnyPage, notTooOften()).forRoutes('open-referral{/*path}');
  }
}
