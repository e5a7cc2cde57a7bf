import type { UnitOfWork } from '@linkwell/database';
import { crisisLines } from '@linkwell/directory-api';
import { accessChannelLabels, accessChannels, partsOfDay, weekdayNames, weekdays, type AccessChannel, type PartOfDay } from '@linkwell/directory-domain';
import { html, type Html, type Refusal } from '@linkwell/kernel';
import { needTerm, topNeedTerms } from '@linkwell/taxonomy-domain';
import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { defaultDistanceMetres } from '../find-support';
import type { MatchType, SearchResultType } from '../graphql/match.type';
import { SearchServices } from '../queries/search-services';

/** The fields of the form as a browser without a script sends them: any text at all. */
export type TypedForm = Readonly<Record<string, unknown>>;

export interface PlainSearchPage {
  readonly title: string;
  readonly body: Html;
}

const distances = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000] as const;
const onAPage = 20;

/** The public search as plain documents, for a browser without JavaScript and for other sites' pages. A postcode is only ever sent in a request's body. */
@Injectable()
export class PlainSearch {
  constructor(private readonly search: SearchServices) {}

  /** The page before anything is asked; `need`: a term of the taxonomy, from a link. */
  form(action: string, need?: unknown): PlainSearchPage {
    const known = typeof need === 'string' ? needTerm(need) : undefined;
    return { title: 'Find support near you', body: page(action, { need: known?.label ?? '' }, null, null) };
  }

  async results(unit: UnitOfWork, action: string, typed: TypedForm): Promise<PlainSearchPage> {
    const within = distances.find((metres) => String(metres) === textOf(typed, 'within')) ?? defaultDistanceMetres;
    const channel = accessChannels.find((each) => each === textOf(typed, 'channel'));
    const weekday = weekdays.find((each) => String(each) === textOf(typed, 'weekday'));
    const part = partsOfDay.find((each) => each === textOf(typed, 'part'));
    const ask = (after: string) => this.search.run(unit, {
      near: textOf(typed, 'near').slice(0, 100), need: textOf(typed, 'need').slice(0, 200), withinMetres: within, first: onAPage,
      filters: { ...(channel ? { channels: [channel] } : {}), weekday: weekday ?? null, part: part ?? null, freeOnly: textOf(typed, 'free') === 'yes' },
      ...(after ? { after } : {}),
    });
    const result = await ask(textOf(typed, 'after')).catch((error: unknown) => {
      // A cursor that no page gave: somebody wrote it by hand, and gets the first page.
      if (error instanceof GraphQLError) return ask('');
      throw error;
    });
    if (!result.ok) return { title: 'Error: Find support near you', body: page(action, typed, result.refusal, null) };
    return { title: `Services near ${result.value.placeLabel}`, body: page(action, typed, null, result.value) };
  }
}

const textOf = (typed: TypedForm, field: string): string => {
  const value = typed[field];
  return typeof value === 'string' ? value.replace(/\p{Cc}/gu, ' ').trim() : '';
};

const page = (action: string, typed: TypedForm, refusal: Refusal | null, found: SearchResultType | null): Html => html`
  <main class="nhsuk-main-wrapper lw-page" id="main">
    ${refusal && html`<div class="nhsuk-error-summary" role="alert"><h2 class="nhsuk-error-summary__title">There is a problem</h2><p>${refusal.field === 'near' ? html`<a href="#near">${refusal.message}</a>` : refusal.message}</p></div>`}
    <h1 class="nhsuk-heading-l">Find support near you</h1>
    <p class="lw-lede">Local groups, advice and company: people nearby who can help with what matters to you.</p>
    ${form(action, typed, refusal)}
    ${crisisLines}
    ${found && results(action, typed, found)}
    ${!found && html`<h2 class="nhsuk-heading-m">What people look for</h2><ul class="lw-browse">${topNeedTerms.map(({ id, label }) => html`<li><a href="?need=${id}">${label}</a></li>`)}</ul>`}
  </main>`;

const form = (action: string, typed: TypedForm, refusal: Refusal | null): Html => html`
  <form method="post" action="${action}" role="search" class="lw-plain-form">
    <div class="nhsuk-form-group"><label class="nhsuk-label" for="need">What would help?</label>
      <div class="nhsuk-hint" id="need-hint">In your own words, such as: debt advice, or company</div>
      <input class="nhsuk-input" id="need" name="need" maxlength="200" autocomplete="off" aria-describedby="need-hint" value="${textOf(typed, 'need')}"></div>
    <div class="nhsuk-form-group${refusal?.field === 'near' ? ' nhsuk-form-group--error' : ''}"><label class="nhsuk-label" for="near">Where?</label>
      <div class="nhsuk-hint" id="near-hint">A postcode or a town</div>
      ${refusal?.field === 'near' && html`<span class="nhsuk-error-message" id="near-error">${refusal.message}</span>`}
      <input class="nhsuk-input nhsuk-input--width-10" id="near" name="near" maxlength="100" autocomplete="postal-code" aria-describedby="near-hint${refusal?.field === 'near' ? ' near-error' : ''}" value="${textOf(typed, 'near')}"></div>
    ${select('within', 'How far away?', distances.map((metres) => [String(metres), `${metres / 1000} km`]), textOf(typed, 'within') || String(defaultDistanceMetres))}
    <details class="lw-details"><summary>More choices</summary>
      ${select('weekday', 'Day', [['', 'Any day'], ...weekdays.map((day): Option => [String(day), weekdayNames[day]])], textOf(typed, 'weekday'))}
      ${select('part', 'Time of day', [['', 'Any time'], ...partsOfDay.map((part: PartOfDay): Option => [part, part])], textOf(typed, 'part'))}
      ${select('channel', 'How', [['', 'Any way'], ...accessChannels.map((channel: AccessChannel): Option => [channel, accessChannelLabels[channel]])], textOf(typed, 'channel'))}
      ${select('free', 'Cost', [['', 'Any cost'], ['yes', 'Free only']], textOf(typed, 'free'))}
    </details>
    <button class="nhsuk-button" type="submit">Find support</button>
  </form>`;

type Option = readonly [value: string, label: string];

const select = (name: string, label: string, options: readonly Option[], chosen: string): Html => html`
  <div class="nhsuk-form-group"><label class="nhsuk-label" for="${name}">${label}</label>
    <select class="nhsuk-select" id="${name}" name="${name}">${options.map(([value, words]) => html`<option value="${value}"${value === chosen && html` selected`}>${words}</option>`)}</select></div>`;

function results(action: string, typed: TypedForm, found: SearchResultType): Html {
  const { total, placeLabel, approximate, needs, items, nextBest, pageInfo } = found;
  const headline = `${total === 0 ? 'Nothing found' : total === 1 ? '1 service' : `${total} services`} near ${placeLabel}`;
  return html`
    <h2 class="nhsuk-heading-m">${headline}</h2>
    ${needs.length > 0 && html`<p>${needs.map(({ label }) => label).join(', ')}</p>`}
    ${approximate && html`<p class="nhsuk-inset-text"><strong>Approximate area.</strong> We measured from the middle of ${placeLabel}, so distances are not exact.</p>`}
    ${total === 0 && html`<p>Try a longer distance, other words, or fewer choices.</p>`}
    ${nextBest?.nearest && html`<p>The nearest farther away:</p><ol class="lw-matches">${match(nextBest.nearest)}</ol>`}
    <ol class="lw-matches">${items.map(match)}</ol>
    ${pageInfo.hasNextPage && html`<form method="post" action="${action}">
      ${['need', 'near', 'within', 'weekday', 'part', 'channel', 'free'].map((field) => html`<input type="hidden" name="${field}" value="${textOf(typed, field)}">`)}
      <input type="hidden" name="after" value="${pageInfo.endCursor}"><button class="nhsuk-button nhsuk-button--secondary" type="submit">Show more services</button></form>`}`;
}

/** Opened beside the page it stands on, which may be another site's. */
const match = ({ serviceId, slug, name, organisationName, locationLabel, summary, reasons, cautions }: MatchType): Html => html`
  <li><article class="lw-match">
    <h3 class="lw-match__name"><a href="/services/${serviceId}/${slug}" target="_top">${name}</a></h3>
    <p class="lw-match__keeper">${[organisationName === name ? null : organisationName, locationLabel].filter(Boolean).join(' · ')}</p>
    ${summary && html`<p class="lw-match__summary">${summary}</p>`}
    <ul class="lw-match__reasons">${reasons.map(({ text }) => html`<li>${text}</li>`)}</ul>
    ${cautions.length > 0 && html`<ul class="lw-match__cautions">${cautions.map(({ text }) => html`<li>${text}</li>`)}</ul>`}
  </article></li>`;
