import { AwaitedPage, DateText, Done, EmptyState, Failure, Loading, Note, Page, useGraphQuery } from '@linkwell/web-kit';
import { Select } from 'nhsuk-react-components';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { SitesToTuneQuery, SiteWeightsQuery, type SiteToTune, type SiteWeights } from './tuning-documents';
import { WeightHistory } from './weight-history';
import { WeightsEditor } from './weights-editor';
import './tuning.css';

const title = 'What counts in a match';

/** Where a lead settles what counts for how much when support is found for the patients of a site. */
export function WeightsPage() {
  const { siteId } = useParams();
  const { data, error, refetch } = useGraphQuery(SitesToTuneQuery, {});
  if (!data) return <AwaitedPage title={title} label="Loading your sites" error={error} onRetry={() => void refetch()} />;
  const site = data.sitesToTune.find(({ id }) => id === siteId) ?? lastChanged(data.sitesToTune);
  return (
    <Page title={title} width="full">
      {site ? <SitePart key={site.id} siteId={site.id} sites={data.sitesToTune} /> : (
        <EmptyState title="Your team serves no site yet">
          <p>Weights belong to a practice. Ask whoever runs this installation to add the sites of your team.</p>
        </EmptyState>
      )}
    </Page>
  );
}

/** Where the last change was made, or the first by name. */
const lastChanged = (sites: readonly SiteToTune[]): SiteToTune | undefined => [...sites].sort((a, b) => (b.changedAt ?? '').localeCompare(a.changedAt ?? ''))[0];

function SitePart({ siteId, sites }: { readonly siteId: string; readonly sites: readonly SiteToTune[] }) {
  const navigate = useNavigate();
  const { data, error, refetch } = useGraphQuery(SiteWeightsQuery, { siteId });
  return (
    <>
      <div className="lw-tuning__head">
        <p className="lw-tuning__about">
          When support is found for a patient, every service gathers points, and the list is in the order of the points. Here you settle what counts for how much for the patients of one practice, and see what a change would do before you
          save it. What keeps a service out altogether, such as a wrong age, is not settled here and never changes by it.
        </p>
        {sites.length > 1 ? (
          <Select id="site" label="Practice" labelProps={{ size: 's' }} value={siteId} onChange={({ currentTarget }) => void navigate(`/matching/weights/${currentTarget.value}`)}>
            {sites.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        ) : (
          <p>
            <strong>{sites[0]?.name}</strong>
          </p>
        )}
      </div>
      {data ? <SettledSite key={siteId} latest={data.siteWeights} /> : <AwaitedSite error={error} onRetry={() => void refetch()} />}
    </>
  );
}

const AwaitedSite = ({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) => (error ? <Failure error={error} onRetry={onRetry} /> : <Loading label="Loading the weights" />);

/** Works on the version that was there when the page opened, so that what is typed outlives somebody else's change, which is said. */
function SettledSite({ latest }: { readonly latest: SiteWeights }) {
  const [site, setSite] = useState(latest);
  const [said, setSaid] = useState('');
  const settle = (words: string) => (next: SiteWeights) => {
    setSite(next);
    setSaid(words);
  };
  return (
    <>
      {said && <Done>{said}</Done>}
      {latest.version > site.version && (
        <Note>
          <p>
            <strong>{latest.changedBy} has saved version {latest.version} meanwhile.</strong> Yours cannot be saved over it.
          </p>
          <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => settle('')(latest)}>
            Go on from version {latest.version}
          </button>
        </Note>
      )}
      <Standing site={site} />
      <WeightsEditor key={`weights ${site.version}`} site={site} onSaved={settle('The weights are saved. Matches of this practice go by them from now on.')} />
      <WeightHistory key={`history ${site.version}`} site={site} onRestored={settle('The earlier weights count again, from now on.')} />
    </>
  );
}

const Standing = ({ site: { version, note, changedBy, changedAt } }: { readonly site: SiteWeights }) => (
  <p className="lw-tuning__standing">
    {version === 0 || !changedAt ? 'The defaults count here: nobody has changed anything.' : (
      <>
        Last settled by {changedBy}, <DateText value={changedAt} dayOnly />: “{note}”
      </>
    )}
  </p>
);
