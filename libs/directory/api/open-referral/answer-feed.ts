import { CONFIG, type Config } from '@linkwell/config';
import { Database, type UnitOfWork } from '@linkwell/database';
import { feedLists, feedPage, isFeedId, openApi, readFeedQuery, type FeedParameter, type FeedQuery, type FeedSourceNamed } from '@linkwell/directory-domain';
import { publicViewer } from '@linkwell/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { atOnce, type FeedList, type Payload } from './feed-list';
import { FeedRefusal } from './feed-refusal';
import { lastChange, sourcesShown } from './feed.sql';
import { giveJson, giveLines, type Changed } from './give';

const profile = 'https://github.com/OpenReferralUK/uk-profile/blob/main/docs/index.md';

/** From a request for the feed to its answer. Nobody signs in, so everything is read as the public. */
@Injectable()
export class AnswerFeed {
  constructor(
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(request: Request, response: Response, list: FeedList): Promise<void> {
    const query = this.readQuery(request, feedLists[list.name].ask);
    if (query.format === 'ndjson') return this.stream(request, response, list, query);
    const { changed, found } = await this.asPublic(async (unit) => ({
      changed: await this.changed(unit),
      found: await list.page(unit, query, { offset: String(BigInt(query.page - 1) * BigInt(query.perPage)), limit: query.perPage }),
    }));
    giveJson(request, response, feedPage(found.items, found.total, query.page, query.perPage), changed);
  }

  async one(request: Request, response: Response, list: FeedList, id: string): Promise<void> {
    const query = this.readQuery(request, feedLists[list.name].askOfOne);
    const { changed, found } = await this.asPublic(async (unit) => ({ changed: await this.changed(unit), found: isFeedId(id) ? await list.one(unit, id, query) : undefined }));
    if (!found) throw new FeedRefusal(404, 'There is nothing of this id here. The list beside it names all there are.');
    giveJson(request, response, found, changed);
  }

  async about(request: Request, response: Response): Promise<void> {
    this.readQuery(request, []);
    giveJson(request, response, { version: 'HSDS-UK-3.0', profile, openapi_url: `${this.address(request)}/openapi.json` }, await this.asPublic((unit) => this.changed(unit)));
  }

  async openApi(request: Request, response: Response): Promise<void> {
    this.readQuery(request, []);
    const { changed, sources } = await this.asPublic(async (unit) => ({ changed: await this.changed(unit), sources: await unit.query<FeedSourceNamed>(sourcesShown) }));
    giveJson(request, response, openApi(this.address(request), sources), changed);
  }

  /** The change is asked for first: a thing that changes while it is streamed will be newer than what is said of it. */
  private async stream(request: Request, response: Response, list: FeedList, query: FeedQuery): Promise<void> {
    const { changed, first } = await this.asPublic(async (unit) => ({ changed: await this.changed(unit), first: await list.next(unit, query, null, atOnce) }));
    let last: Payload | null = null;
    await giveLines(request, response, changed, async () => {
      const after: Payload | null = last;
      const items = after === null ? first : await this.asPublic((unit) => list.next(unit, query, after, atOnce));
      last = items.at(-1) ?? null;
      return items;
    });
  }

  private readQuery(request: Request, offered: readonly FeedParameter[]): FeedQuery {
    const read = readFeedQuery(new URL(request.originalUrl, 'http://feed').searchParams, offered);
    if (!read.ok) throw new FeedRefusal(400, read.refusal.message, read.refusal.field);
    return read.value;
  }

  private async changed(unit: UnitOfWork): Promise<Changed> {
    const [changed] = await unit.query<Changed>(lastChange);
    return changed!;
  }

  private asPublic<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    return this.database.within(publicViewer, work);
  }

  private address(request: Request): string {
    return `${(this.config.LINKWELL_PUBLIC_URL ?? `${request.protocol}://${request.headers.host ?? 'localhost'}`).replace(/\/$/, '')}/open-referral`;
  }
}
