import type { ReleasedItem, ReleasedPackage } from './access-package';
import type { WithholdingGround } from './access-request';

export const groundWords: Readonly<Record<WithholdingGround, string>> = {
  third_party: 'Withheld: it is about another person',
  serious_harm: 'Withheld: a health professional judges that it could cause serious harm',
  legal_privilege: 'Withheld: it is legal advice',
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const monthNames = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const dayOf = (at: string): string => {
  const [year, month, day] = at.slice(0, 10).split('-').map(Number) as [number, number, number];
  return `${day} ${monthNames[month - 1]} ${year}`;
};

/** The package as one page that needs nothing beside itself: no script, no picture, nothing from elsewhere. It reads well on paper and to a screen reader. */
export function packagePage({ sections, about, preparedAt }: ReleasedPackage): string {
  const shown = sections.map(({ title, items }, index) => `<section aria-labelledby="s${index}"><h2 id="s${index}">${escape(title)} <small>(${items.length})</small></h2>${items.map(article).join('')}</section>`).join('');
  const contents = sections.map(({ title, items }, index) => `<li><a href="#s${index}">${escape(title)}</a> (${items.length})</li>`).join('');
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>What is held about you</title><style>${style}</style></head>
<body><main><h1>What is held about you</h1><p>Prepared on ${dayOf(preparedAt)}. This is a copy of the personal data that the social prescribing team holds about you. Where something is withheld, the copy says so and why.</p>
<h2>About this copy</h2>${facts(about.map((fact) => ({ ...fact, withheld: null })))}
<nav aria-label="Contents"><h2>Contents</h2><ul>${contents}</ul></nav>${shown}</main></body></html>
`;
}

const article = (item: ReleasedItem): string => (item.withheld !== null
  ? `<article class="withheld"><h3>An entry is withheld</h3><p>${groundWords[item.withheld]}.</p></article>`
  : `<article><h3>${escape(item.heading)}</h3>${item.at === null ? '' : `<p class="when">${dayOf(item.at)}</p>`}${facts(item.facts)}</article>`);

const facts = (all: readonly { readonly label: string; readonly value: string | null; readonly withheld: WithholdingGround | null }[]): string =>
  all.length === 0 ? '' : `<dl>${all.map(({ label, value, withheld }) => `<div><dt>${escape(label)}</dt><dd${withheld ? ' class="withheld"' : ''}>${withheld ? `${groundWords[withheld]}.` : escape(value ?? '').replaceAll('\n', '<br>')}</dd></div>`).join('')}</dl>`;

const style = `body{font:1.125rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;margin:0}main{max-width:48rem;margin:0 auto;padding:1rem}h1{font-size:2rem}h2{font-size:1.5rem;border-top:3px solid #134e4a;padding-top:1rem;margin-top:2rem}h3{font-size:1.125rem;margin:0}small{font-weight:400;font-size:1rem}article{border:1px solid #767676;padding:.75rem 1rem;margin:1rem 0;break-inside:avoid}.when{margin:0;color:#484848}dl{margin:.5rem 0 0}dl div{margin:0 0 .5rem}dt{font-weight:700}dd{margin:0;overflow-wrap:anywhere}.withheld{font-style:italic;background:#f0f0f0}a{color:#134e4a}`;
