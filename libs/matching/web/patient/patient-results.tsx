import { ShortlistLink } from '@linkwell/directory-web';
import { distanceInWords } from '@linkwell/matching-domain';
import { Failure, Note, Pager, Warning, type Pages } from '@linkwell/web-kit';
import { Select } from 'nhsuk-react-components';
import { countChosen, type ChosenFilters } from '../results/chosen-filters';
import { CountSaid } from '../results/count-said';
import { FilterPanel } from '../results/filter-panel';
import { ListWithMap } from '../results/list-with-map';
import type { Match, PatientMatches } from '../results/match-documents';
import { ReadAs } from '../results/read-as';
import { SortBy } from '../results/sort-by';
import type { ChangeSettings, MatchSettings } from './match-settings';
import { NothingFound } from './nothing-found';
import { PatientMatch } from './patient-match';
import { Together } from './together';
import type { Compared } from './use-compared';

interface PatientResultsProps {
  readonly patientId: string;
  readonly found: PatientMatches;
  readonly pages: Pages<Match>;
  /** While the list is that of the question before. */
  readonly isStale: boolean;
  readonly settings: MatchSettings;
  readonly onChange: ChangeSettings;
  readonly compared: Compared;
}

export function PatientResults({ patientId, found, pages, isStale, settings, onChange, compared }: PatientResultsProps) {
  const needsAsked = found.needs.filter(({ asked }) => asked).length;
  const choose = (change: Partial<ChosenFilters>) => onChange({ chosen: { ...settings.chosen, ...change } });
  const count = countInWords(found.total);
  return (
    <section aria-labelledby="match-results">
      <FilterPanel facets={found.facets} chosen={settings.chosen} onChange={choose}>
        <Fitting settings={settings} onChange={onChange} />
      </FilterPanel>
      <h2 id="match-results" className="nhsuk-heading-m lw-results__heading">
        {count}
      </h2>
      <CountSaid words={count} />
      <p className="lw-results__asked">{askedInWords(found, settings)}</p>
      <Notes found={found} needsAsked={needsAsked} />
      {found.total === 0 ? (
        <NothingFound found={found} settings={settings} onChange={onChange} />
      ) : (
        <>
          <Together services={found.together} needsAsked={needsAsked + found.typedNeeds.length} />
          <ListWithMap
            matches={pages.nodes}
            towns={found.towns}
            withinMetres={found.withinMetres}
            isStale={isStale}
            bar={
              <div className="lw-results__bar">
                <SortBy sort={settings.chosen.sort} onChoose={choose} />
                <ShortlistLink patientId={patientId} />
              </div>
            }
            after={
              <>
                {pages.error && <Failure error={pages.error} onRetry={pages.refetch} />}
                {found.total > found.items.length && <Pager pages={pages} what="services" />}
              </>
            }
          >
            {(match, number, onNumber) => <PatientMatch match={match} number={number} onNumber={onNumber} patientId={patientId} compared={compared} />}
          </ListWithMap>
        </>
      )}
    </section>
  );
}

const countInWords = (total: number): string => (total === 0 ? 'Nothing found' : total === 1 ? '1 service' : `${total} services`);

function askedInWords({ withinMetres, placeLabel, typedNeeds }: PatientMatches, { chosen }: MatchSettings): string {
  const first = typedNeeds.length > 0 ? `${typedNeeds.map(({ label }) => label).join(', ')} first. ` : '';
  const where = `Within ${distanceInWords(withinMetres)} of ${placeLabel ?? 'home'} or without travelling`;
  return `${first}${where}${chosen.sort === 'best' ? ', nearest and best first' : ''}`;
}

/** Whether what is chosen is hoped for or must be. */
function Fitting({ settings: { filtersAre, chosen }, onChange }: Pick<PatientResultsProps, 'settings' | 'onChange'>) {
  return (
    <div className="lw-narrow__fitting">
      <Select id="filters-are" label="Services that do not fit, or do not say" value={filtersAre} onChange={(event) => onChange({ filtersAre: event.currentTarget.value === 'conditions' ? 'conditions' : 'wishes' })}>
        <option value="wishes">come after those that fit</option>
        <option value="conditions">are left out</option>
      </Select>
      {filtersAre === 'wishes' && countChosen(chosen) > 0 && <p className="lw-sub">First those that fit. What is not known of the others stands on them as a caution.</p>}
    </div>
  );
}

function Notes({ found, needsAsked }: { readonly found: PatientMatches; readonly needsAsked: number }) {
  return (
    <>
      <ReadAs corrected={found.corrected} />
      {found.isUrgent && (
        <Warning title="This may be somebody in danger or in crisis">
          <p>Services in this list may take days to answer. In danger: 999. Urgent medical or mental health help: 111. Somebody to listen, day or night: Samaritans, 116 123.</p>
        </Warning>
      )}
      {found.wordsAlone && (
        <Note>
          <p>Nothing with these words helps with the needs that are switched on. These services have the words, for other needs.</p>
        </Note>
      )}
      {needsAsked === 0 && found.typedNeeds.length === 0 && found.words.length === 0 && (
        <Note>
          <p>{found.needs.length === 0 ? 'No open need is recorded yet, so every kind of service is listed.' : 'No need is switched on, so every kind of service is listed.'}</p>
        </Note>
      )}
      {found.approximate && (
        <Note>
          <p>
            <strong>Approximate area.</strong>{' '}
            {found.placeLabel ? `We measured from the middle of ${found.placeLabel}, so distances are not exact.` : 'The person’s exact postcode is not in the postcode data held here, so distances are from the middle of its area.'}
          </p>
        </Note>
      )}
    </>
  );
}
