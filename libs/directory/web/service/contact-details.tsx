import { SummaryList } from '@linkwell/web-kit';

interface ContactDetailsProps {
  readonly phones: readonly string[];
  readonly email: string | null;
  readonly website: string | null;
}

export function ContactDetails({ phones, email, website }: ContactDetailsProps) {
  const site = website === null ? undefined : webAddress(website);
  if (phones.length === 0 && !email && !site) return <p className="lw-unknown">No phone number, e-mail address or website is known.</p>;
  return (
    <SummaryList
      rows={[
        {
          term: 'Phone',
          value: phones.length > 0 && (
            <ul className="lw-plain">
              {phones.map((number) => (
                <li key={number}>
                  <a href={`tel:${number.replace(/[^+\d]/g, '')}`}>{number}</a>
                </li>
              ))}
            </ul>
          ),
        },
        { term: 'Email', value: email && <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>{email}</a> },
        {
          term: 'Website',
          value: site && (
            <a href={site.href} rel="noreferrer nofollow">
              {site.shown}
            </a>
          ),
        },
      ].filter(({ value }) => value)}
    />
  );
}

/** Only `http` and `https`: an address that came from outside may be anything. */
function webAddress(text: string): { href: string; shown: string } | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href, host, pathname } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  return { href, shown: `${host.replace(/^www\./, '')}${pathname === '/' ? '' : pathname}`.replace(/\/$/, '') };
}
