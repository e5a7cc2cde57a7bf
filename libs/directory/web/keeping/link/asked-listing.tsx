import { Card, RadioField, SummaryList, TextArea } from '@linkwell/web-kit';
import { FreshnessBadge } from '../../service/freshness-badge';
import type { AskedListingFacts } from './ask-form';

interface AskedListingProps {
  readonly listing: AskedListingFacts;
  /** Of the answer within the form. */
  readonly name: string;
  readonly answer: string;
}

type Opening = NonNullable<AskedListingFacts['opening']>;

const timesOf = ({ words, days }: Opening): string => (days.length > 0 ? days.map(({ name, times }) => `${name} ${times.join(', ')}`).join('; ') : (words ?? ''));

/** One listing's key facts, and whether they are right. */
export function AskedListing({ listing, name, answer }: AskedListingProps) {
  const { description, phones, email, website, costs, access, locations, opening, freshness } = listing;
  const times = [...locations.map(({ opening: at }) => at), opening].filter((each) => each !== null && each !== undefined).map(timesOf).filter(Boolean);
  const rows = [
    { term: 'What', value: description && <span className="lw-prose">{description}</span> },
    { term: 'Where', value: locations.map(({ name: place, addressLines, postcode }) => [place, ...addressLines.filter((line) => line !== place), postcode].filter(Boolean).join(', ')).join('; ') },
    { term: 'When', value: [...new Set(times)].join('; ') },
    { term: 'Phone', value: phones.join(', ') },
    { term: 'Email', value: email },
    { term: 'Website', value: website },
    { term: 'Cost', value: costs.join('; ') },
    { term: 'Ages', value: access.ages },
    { term: 'How to come', value: [access.way, access.eligibility].filter(Boolean).join('. ') },
  ];
  return (
    <Card heading={listing.name}>
      <FreshnessBadge freshness={freshness} />
      <SummaryList rows={rows.filter(({ value }) => value)} />
      <RadioField
        name={`${name}.answer`}
        legend={`Is “${listing.name}” still correct?`}
        labelSize="s"
        choices={[
          { value: 'correct', label: 'Still correct' },
          { value: 'changed', label: 'Something has changed', then: <TextArea name={`${name}.words`} label="What has changed?" hint="A steward reads it and puts it right" rows={3} /> },
          { value: 'ended', label: 'This has ended' },
        ]}
      />
      {answer === 'ended' && <p className="lw-sub">From today nobody is sent there any more, until a steward has spoken with you.</p>}
    </Card>
  );
}
