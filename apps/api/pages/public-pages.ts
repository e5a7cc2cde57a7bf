import { CONFIG, type Config } from '@linkwell/config';
import { Database } from '@linkwell/database';
import { PublicDirectory, type PlainPage } from '@linkwell/directory-api';
import { publicViewer } from '@linkwell/kernel';
import { PlainSearch } from '@linkwell/matching-api';
import { Inject, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { PageShell } from './page-shell';

/** How an address of the client is answered: its page, with the status that tells a search engine the truth, or the one address it has now. */
export type PageAnswer = { readonly status: 200 | 404; readonly html: string } | { readonly movedTo: string };

const servicePath = /^\/services\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/([^/]*))?\/?$/i;
const shortlistPath = /^\/shortlists\/([^/]+)\/?$/;

/** What the public's pages say before any script runs: titles, descriptions, data for search engines, and the page itself for whoever has no script. */
@Injectable()
export class PublicPages {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly directory: PublicDirectory,
    private readonly search: PlainSearch,
    private readonly shell: PageShell,
  ) {}

  /** `undefined` for a page that is not the public's. */
  async of(request: Request): Promise<PageAnswer | undefined> {
    const { path } = request;
    const origin = this.origin(request);
    const [, serviceId, slug] = servicePath.exec(path) ?? [];
    if (serviceId) return this.service(serviceId.toLowerCase(), slug, origin);
    const [, token] = shortlistPath.exec(path) ?? [];
    if (token) return this.page(await this.database.within(publicViewer, (unit) => this.directory.shortlist(unit, token)), origin);
    if (path === '/find' || path === '/') return this.page(this.searchPage(request), origin);
    return undefined;
  }

  /** The address people use, without a slash at its end. */
  origin(request: Request): string {
    return (this.config.LINKWELL_PUBLIC_URL ?? `${request.protocol}://${request.headers.host}`).replace(/\/$/, '');
  }

  private async service(id: string, slug: string | undefined, origin: string): Promise<PageAnswer | undefined> {
    const page = await this.database.within(publicViewer, (unit) => this.directory.service(unit, id, origin));
    if (!page) return { status: 404, html: this.shell.withScript({ title: 'We could not find this service', description: null, path: '/find', hidden: true, body: this.search.form('/plain/find').body }, origin) };
    return page.path === `/services/${id}/${slug}` ? this.page(page, origin) : { movedTo: page.path };
  }

  private searchPage(request: Request): PlainPage {
    const { title, body } = this.search.form('/plain/find', request.query['need']);
    return { title, description: 'Local groups, advice and company: people nearby who can help with what matters to you.', path: '/find', body };
  }

  private page(page: PlainPage, origin: string): PageAnswer {
    return { status: 200, html: this.shell.withScript(page, origin) };
  }
}
