import { html, type Html } from '@linkwell/kernel';
import type { OpeningDay, Service, ServiceOpening } from '../../graphql/service.type';
import type { ServiceSession, ServiceTimesType } from '../graphql/service-times.type';
import { crisisLines } from './crisis-lines';

/** A service's page without a script: all that a reader needs, in the order of the page that has one. */
export function serviceHtml(service: Service, times: ServiceTimesType): Html {
  const { organisation, access, capacity, freshness, costs, languages } = service;
  return html`
    <main class="nhsuk-main-wrapper lw-page" id="main">
      <p><a href="/find">Find other services</a></p>
      <h1 class="nhsuk-heading-l">${organisation.name !== service.name && html`<span class="nhsuk-caption-l">${organisation.name} </span>`}${service.name}</h1>
      <p><strong>${freshness.words}</strong>${freshness.lastConfirmedOn && html` – last confirmed on ${dayWords(freshness.lastConfirmedOn)}`}</p>
      ${service.cautions.length > 0 && html`<div class="lw-cautions"><h2 class="nhsuk-heading-s">Before you go</h2>${list(service.cautions)}</div>`}
      ${service.description && html`<p class="lw-prose nhsuk-body-l">${service.description}</p>`}
      <h2 class="nhsuk-heading-m">What it helps with</h2>${list(service.needs.map(({ label }) => label))}
      <h2 class="nhsuk-heading-m">Where and when</h2>
      ${service.locations.map(({ name, addressLines, postcode, opening }) => html`<address>${[name, ...addressLines.filter((line) => line !== name), postcode].filter(Boolean).join(', ')}</address>${opening && openingHtml(opening)}`)}
      ${service.opening && openingHtml(service.opening)}
      ${times.nowInWords && html`<p>${times.nowInWords}.</p>`}
      ${times.sessions.length > 0 && html`<h3 class="nhsuk-heading-s">Next</h3>${list(times.sessions.map(sessionWords))}<p><a href="/services/${service.id}/calendar.ics">Put the coming dates in your calendar</a></p>`}
      <h2 class="nhsuk-heading-m">Who it is for and how to come</h2>
      ${list([access.way, access.eligibility, access.channels.join(', '), access.ages, capacity.state !== 'unknown' && capacity.words, capacity.usualWait,
        costs.length > 0 && `Cost: ${costs.join('; ')}`, languages.length > 0 && `Languages: ${languages.join(', ')}`])}
      <h2 class="nhsuk-heading-m">Get in touch</h2>
      <ul>${service.phones.map((number) => html`<li><a href="tel:${number.replace(/[^+\d]/g, '')}">${number}</a></li>`)}
        ${service.email && html`<li><a href="mailto:${service.email}">${service.email}</a></li>`}
        ${isWebAddress(service.website) && html`<li><a href="${service.website}" rel="noreferrer nofollow">${service.website}</a></li>`}</ul>
      ${service.source && html`<p class="lw-source">From “${service.source.title}”. Source: ${service.source.attribution}.</p>`}
      ${crisisLines}
    </main>`;
}

/** One service of a shortlist, short enough that several stand on one sheet. */
export const shortlistedHtml = (service: Service): Html => html`
  <li class="lw-card">
    <h2 class="nhsuk-heading-s"><a href="/services/${service.id}/${service.slug}">${service.name}</a></h2>
    <p>${[service.organisation.name, ...service.locations.map(({ name, addressLines, postcode }) => [name ?? addressLines[0], postcode].filter(Boolean).join(', '))].join(' · ')}</p>
    ${service.summary && html`<p>${service.summary}</p>`}
    <p>${[...service.phones, service.email].filter(Boolean).join(' · ')}</p>
    <p>${service.freshness.words}</p>
  </li>`;

const list = (entries: readonly (string | false | null)[]): Html => html`<ul>${entries.filter(Boolean).map((entry) => html`<li>${entry}</li>`)}</ul>`;

const openingHtml = ({ days, words }: ServiceOpening): Html =>
  html`${days.length > 0 && list(days.map(dayLine))}${words && html`<p class="lw-prose">In the provider’s words: ${words}</p>`}`;
const dayLine = ({ name, times }: OpeningDay): string => `${name}: ${times.join(', ')}`;

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
const wholeDay = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' });
const dayWords = (date: string): string => wholeDay.format(new Date(`${date}T00:00:00Z`));
const sessionWords = ({ day: date, opens, closes, place, onBankHoliday }: ServiceSession): string =>
  [`${day.format(new Date(`${date}T00:00:00Z`))}${opens ? `, ${opens}` : ''}${closes ? ` to ${closes}` : ''}`, place, onBankHoliday && 'a bank holiday: check first'].filter(Boolean).join(' – ');

/** What came from outside may hold any address; only these two kinds are followed. */
export const isWebAddress = (text: string | null): text is string => text !== null && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
