import type { UnitOfWork } from '@linkwell/database';
import { Clock, html, jsonForHtml, type Html } from '@linkwell/kernel';
import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { ShowService } from '../../queries/show-service';
import { showTimes } from '../graphql/service-times.type';
import { ServiceTimes } from '../queries/service-times';
import { ShowShortlist } from '../queries/show-shortlist';
import { calendarOf } from './calendar';
import { serviceHtml, shortlistedHtml } from './service-html';
import { serviceSchemaOrg } from './service-schema-org';
import { sitemapFile, sitemapIndex } from './sitemap';

/** What a page says of itself to browsers and search engines, and what it shows without a script. */
export interface PlainPage {
  readonly title: string;
  readonly description: string | null;
  /** The one address of the page, from its first slash on. */
  readonly path: string;
  /** Kept out of search engines. */
  readonly hidden?: boolean;
  readonly data?: Html;
  readonly body: Html;
}

/** The directory as plain documents: for people without JavaScript, for search engines, for calendars. */
@Injectable()
export class PublicDirectory {
  constructor(
    private readonly show: ShowService,
    private readonly times: ServiceTimes,
    private readonly shortlists: ShowShortlist,
    private readonly clock: Clock,
  ) {}

  /** `undefined` for a service that is not published. `origin`: the address of this installation, without a slash at its end. */
  async service(unit: UnitOfWork, id: string, origin: string): Promise<PlainPage | undefined> {
    const service = await this.show.run(unit, id).catch(onlyMissing);
    const timetables = service && (await this.times.of(unit, id));
    if (!service || !timetables) return undefined;
    const times = showTimes(this.times, timetables);
    const path = `/services/${service.id}/${service.slug}`;
    return { title: service.name, description: service.summary, path, data: jsonForHtml(serviceSchemaOrg(service, times, `${origin}${path}`)), body: serviceHtml(service, times) };
  }

  async shortlist(unit: UnitOfWork, token: string): Promise<PlainPage> {
    const found = /^[\w-]{43}$/.test(token) ? await this.shortlists.shared(unit, token) : undefined;
    const content = found ? html`<ol class="lw-shortlist">${found.services.map(shortlistedHtml)}</ol>` : html`<p>This link no longer works, or it was not copied whole. <a href="/find">Search for services that can help</a></p>`;
    return { title: 'Shortlist', description: null, path: '/shortlist', hidden: true, body: html`<main class="nhsuk-main-wrapper lw-page" id="main"><h1 class="nhsuk-heading-l">Shortlist</h1>${content}</main>` };
  }

  /** A calendar file of the coming sessions; `undefined` where there is no service, or none of its times is known. */
  async calendar(unit: UnitOfWork, id: string, origin: string): Promise<{ readonly name: string; readonly text: string } | undefined> {
    const timetables = await this.times.of(unit, id);
    const sessions = timetables ? this.times.coming(timetables) : [];
    if (!timetables || sessions.length === 0) return undefined;
    return { name: `${timetables.slug}.ics`, text: calendarOf(timetables, sessions, `${origin}/services/${id}/${timetables.slug}`, this.clock.now()) };
  }

  readonly sitemapIndex = sitemapIndex;
  readonly sitemapFile = sitemapFile;
}

function onlyMissing(error: unknown): undefined {
  if (error instanceof GraphQLError && error.extensions['code'] === 'NOT_FOUND') return undefined;
  throw error;
}
