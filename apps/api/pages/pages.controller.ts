import { CONFIG, type Config } from '@linkwell/config';
import { Database, type UnitOfWork } from '@linkwell/database';
import { PublicDirectory } from '@linkwell/directory-api';
import { Limited, Public } from '@linkwell/graphql';
import { publicViewer } from '@linkwell/kernel';
import { PlainSearch, type PlainSearchPage } from '@linkwell/matching-api';
import { Body, Controller, Get, Inject, NotFoundException, Param, ParseIntPipe, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { PageShell } from './page-shell';
import { PublicPages } from './public-pages';

/** What the public reads without a script: search, the same search for other sites' pages, calendars, and the map of the site for search engines. */
@Controller()
export class PagesController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly directory: PublicDirectory,
    private readonly pages: PublicPages,
    private readonly search: PlainSearch,
    private readonly shell: PageShell,
  ) {}

  @Public()
  @Get('plain/find')
  findForm(@Res() response: Response, @Query('need') need: unknown): void {
    this.send(response, this.search.form('/plain/find', need));
  }

  @Public()
  @Limited(60, 60)
  @Post('plain/find')
  async find(@Res() response: Response, @Body() typed: Record<string, unknown> = {}): Promise<void> {
    this.send(response, await this.within((unit) => this.search.results(unit, '/plain/find', typed)));
  }

  @Public()
  @Get('embed/search')
  embedForm(@Res() response: Response, @Query('need') need: unknown): void {
    this.sendToFrame(response, this.search.form('/embed/search', need));
  }

  @Public()
  @Limited(60, 60)
  @Post('embed/search')
  async embed(@Res() response: Response, @Body() typed: Record<string, unknown> = {}): Promise<void> {
    this.sendToFrame(response, await this.within((unit) => this.search.results(unit, '/embed/search', typed)));
  }

  @Public()
  @Limited(60, 60)
  @Get('services/:id/calendar.ics')
  async calendar(@Req() request: Request, @Res() response: Response, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    const calendar = await this.within((unit) => this.directory.calendar(unit, id, this.pages.origin(request)));
    if (!calendar) throw new NotFoundException('No dates are known for this service.');
    response.setHeader('content-disposition', `attachment; filename="${calendar.name}"`);
    response.type('text/calendar; charset=utf-8').send(calendar.text);
  }

  @Public()
  @Limited(60, 60)
  @Get('sitemap.xml')
  async sitemap(@Req() request: Request, @Res() response: Response): Promise<void> {
    response.type('application/xml').send(await this.within((unit) => this.directory.sitemapIndex(unit, this.pages.origin(request))));
  }

  @Public()
  @Limited(60, 60)
  @Get('sitemaps/:number.xml')
  async sitemapFile(@Req() request: Request, @Res() response: Response, @Param('number', ParseIntPipe) number: number): Promise<void> {
    const file = number >= 1 && number <= 1_000 ? await this.within((unit) => this.directory.sitemapFile(unit, this.pages.origin(request), number)) : undefined;
    if (file === undefined) throw new NotFoundException();
    response.type('application/xml').send(file);
  }

  @Public()
  @Get('robots.txt')
  robots(@Req() request: Request, @Res() response: Response): void {
    const closed = ['/graphql', '/plain/', '/embed/', '/shortlists/', '/sign-in'].map((path) => `Disallow: ${path}\n`).join('');
    response.type('text/plain').send(`User-agent: *\n${closed}\nSitemap: ${this.pages.origin(request)}/sitemap.xml\n`);
  }

  private within<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    return this.database.within(publicViewer, work);
  }

  private send(response: Response, { title, body }: PlainSearchPage): void {
    response.setHeader('cache-control', 'no-store');
    response.type('html').send(this.shell.plain(title, body));
  }

  /** The one page that may stand in a frame, on the sites that the operator named: it holds no session and does nothing for whoever is signed in. */
  private sendToFrame(response: Response, { title, body }: PlainSearchPage): void {
    const sites = this.config.LINKWELL_EMBED_ORIGINS;
    response.removeHeader('x-frame-options');
    response.removeHeader('cross-origin-opener-policy');
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    const ancestors = sites.length > 0 ? sites.join(' ') : "'none'";
    response.setHeader('content-security-policy', `default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ${ancestors}`);
    response.setHeader('cache-control', 'no-store');
    response.type('html').send(this.shell.plain(title, body, true));
  }
}
