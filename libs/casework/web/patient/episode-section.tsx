import { ActionLink, Details, SummaryList, dayWords, momentWords } from '@linkwell/web-kit';
import { closeReasonWords, episodeWords, giverWords, mannerWords, scopeWords, sourceWords } from '../words';
import type { Patient } from './patient-documents';

export function EpisodeSection({ patient: { id, episode, earlierEpisodes, agreements } }: { readonly patient: Patient }) {
  const { state, source, reason, offeredOn, firstContactOn, closedOn, closingReason, closingWords, smallArea, deprivationDecile, areaEdition } = episode;
  return (
    <section className="lw-section" aria-labelledby="episode">
      <div className="lw-section__head">
        <h2 className="nhsuk-heading-m" id="episode">
          This episode of support
        </h2>
        {state === 'accepted' && (
          <ActionLink to={`/patients/${id}/close`} variant="secondary" small>
            End support
          </ActionLink>
        )}
      </div>
      <SummaryList
        rows={[
          { term: 'Began', value: dayWords(offeredOn) },
          { term: 'Asked for by', value: sourceWords[source] },
          { term: 'Reason', value: reason ?? 'None given' },
          { term: 'First spoken with', value: firstContactOn ? dayWords(firstContactOn) : 'Not yet' },
          {
            term: 'Area at the start',
            value: smallArea && `${smallArea}${deprivationDecile ? `, deprivation decile ${deprivationDecile} of 10 (${areaEdition})` : ', deprivation not known'}`,
          },
          ...(closedOn && closingReason ? [{ term: 'Ended', value: `${dayWords(closedOn)}: ${closeReasonWords[closingReason]}${closingWords ? ` – ${closingWords}` : ''}` }] : []),
        ]}
      />
      <Details summary="What they agreed to">
        <ul className="lw-plain">
          {agreements.map(({ id: agreementId, scope, answer, givenBy, how, givenAt, withdrawnAt, recordedBy }) => (
            <li key={agreementId}>
              {scopeWords[scope.split(':')[0] ?? ''] ?? scope}: <strong>{answer}</strong>
              <span className="lw-sub">
                {giverWords[givenBy]}, {mannerWords[how].toLowerCase()}, {momentWords(givenAt)}, written down by {recordedBy}
                {withdrawnAt && `. Withdrawn ${momentWords(withdrawnAt)}`}
              </span>
            </li>
          ))}
        </ul>
      </Details>
      {earlierEpisodes.length > 0 && (
        <Details summary={`Earlier episodes (${earlierEpisodes.length})`}>
          <ul className="lw-plain">
            {earlierEpisodes.map((earlier) => (
              <li key={earlier.id}>
                {episodeWords[earlier.state].words}
                <span className="lw-sub">
                  {dayWords(earlier.offeredOn)}
                  {earlier.closedOn && ` to ${dayWords(earlier.closedOn)}`}
                  {earlier.closingReason && `. ${closeReasonWords[earlier.closingReason]}`}
                </span>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </section>
  );
}
