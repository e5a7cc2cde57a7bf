import { Public } from '@linkwell/graphql';
import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AnswerFeed } from './answer-feed';
import { FeedRefusal, FeedRefusals } from './feed-refusal';
import { OrganizationsFeed } from './organizations-feed';
import { ServiceAtLocationsFeed } from './service-at-locations-feed';
import { ServicesFeed } from './services-feed';
import { TaxonomiesFeed, TaxonomyTermsFeed } from './taxonomies-feed';

/** The directory for anybody to read and build on, as Open Referral UK 3.0 (docs/open-referral.md). */
@Public()
@UseFilters(FeedRefusals)
@Controller('open-referral')
export class OpenReferralController {
  constructor(
    private readonly answer: AnswerFeed,
    private readonly services: ServicesFeed,
    private readonly places: ServiceAtLocationsFeed,
    private readonly organizations: OrganizationsFeed,
    private readonly taxonomies: TaxonomiesFeed,
    private readonly terms: TaxonomyTermsFeed,
  ) {}

  @Get()
  about(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer.about(request, response);
  }

  @Get('openapi.json')
  openApi(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer.openApi(request, response);
  }

  @Get('services')
  listServices(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer.list(request, response, this.services);
  }

  @Get('services/:id')
  service(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.answer.one(request, response, this.services, id);
  }

  @Get('service_at_locations')
  listServiceAtLocations(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer.list(request, response, this.places);
  }

  @Get('service_at_locations/:id')
  serviceAtLocation(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.answer.one(request, response, this.places, id);
  }

  @Get('organizations')
  listOrganizations(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer.list(request, response, this.organizations);
  }

  @Get('organizations/:id')
  organization(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.answer.one(request, response, this.organizations, id);
  }

  @Get('taxonomies')
  listTaxonomies(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer.list(request, response, this.taxonomies);
  }

  @Get('taxonomies/:id')
  taxonomy(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.answer.one(request, response, this.taxonomies, id);
  }

  @Get('taxonomy_terms')
  listTaxonomyTerms(@Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer.list(request, response, this.terms);
  }

  @Get('taxonomy_terms/:id')
  taxonomyTerm(@Req() request: Request, @Res() response: Response, @Param('id') id: string): Promise<void> {
    return this.answer.one(request, response, this.terms, id);
  }

  @Get('*path')
  nothing(): never {
    throw new FeedRefusal(404, 'There is nothing here. What there is stands in /open-referral/openapi.json.');
  }
}
