import { Loading, TickField, Warning, dayWords, useGraphQuery } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { episodeWords } from '../words';
import { SamePersonQuery } from './new-patient-documents';

export interface Resemblance {
  /** What finds them on the caseload. */
  readonly search: string;
  /** It may be somebody else: a shared name and birthday, not a shared NHS number. */
  readonly maybeAnother: boolean;
}

/** Patients of the team who may be the same person: open one, or say that it is somebody else. */
export function PossibleDuplicates({ search, maybeAnother }: Resemblance) {
  const { data } = useGraphQuery(SamePersonQuery, { search });
  return (
    <Warning title="Is this the same person?">
      {!data && <Loading label="Looking for them" />}
      <ul>
        {data?.caseload.edges.map(({ node: { id, forename, surname, dateOfBirth, siteName, episodeState } }) => (
          <li key={id}>
            <Link to={`/patients/${id}`}>
              {forename} {surname}
            </Link>
            , born {dayWords(dateOfBirth)}, {siteName}. {episodeWords[episodeState].words}.
          </li>
        ))}
      </ul>
      {maybeAnother && <TickField name="confirmedNotDuplicate" label="No, this is somebody else" />}
    </Warning>
  );
}
