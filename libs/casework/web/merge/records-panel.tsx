import { Card, ConfirmAction, Done, EmptyState, Failure, Loading, SummaryList, dayWords, graphql, momentWords, newIdempotencyKey, useGraphMutation, useGraphQuery, type DataOf } from '@linkwell/web-kit';
import { useState } from 'react';
import { episodeWords, nhsNumberWords } from '../words';

const RecordsQuery = graphql(`
  query RecordsOfPerson($id: ID!) {
    recordsOfPerson(id: $id) {
      record {
        ...ComparedRecord
      }
      alike {
        ...ComparedRecord
      }
      merges {
        id
        forename
        surname
        mergedAt
        mergedBy
        left {
          what
          count
        }
        undoneAt
        undoneBy
        stayed {
          what
          count
        }
      }
    }
  }
  fragment ComparedRecord on RecordToCompare {
    id
    forename
    surname
    dateOfBirth
    nhsNumber
    postcode
    phone
    siteName
    needs
    contacts
    episodes {
      id
      state
      offeredOn
    }
    version
  }
`);

const MergeMutation = graphql(`
  mutation MergePatients($input: MergePatientsInput!) {
    mergePatients(input: $input) {
      ... on RecordsOfPerson {
        record {
          id
        }
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

const UndoMutation = graphql(`
  mutation UndoPatientMerge($id: ID!) {
    undoPatientMerge(id: $id) {
      ... on RecordsOfPerson {
        record {
          id
        }
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

type Records = DataOf<typeof RecordsQuery>['recordsOfPerson'];
type Told = (words: string) => void;

/** Other records of the team that may be of the same person, and merges that can be undone. */
export function RecordsPanel({ patientId }: { readonly patientId: string }) {
  const { data, error, refetch } = useGraphQuery(RecordsQuery, { id: patientId });
  const [told, setTold] = useState('');
  if (error) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading label="Looking for other records of the same person" />;
  const { record, alike, merges } = data.recordsOfPerson;
  return (
    <>
      {told && <Done>{told}</Done>}
      {alike.length === 0 && merges.length === 0 && (
        <EmptyState title="This is their only record">
          <p>Your team has no other record with this NHS number, or with this surname and date of birth.</p>
        </EmptyState>
      )}
      {alike.map((other) => (
        <Alike key={other.id} record={record} other={other} onTold={setTold} />
      ))}
      {merges.map((merge) => (
        <Merged key={merge.id} merge={merge} onTold={setTold} />
      ))}
    </>
  );
}

function Alike({ record, other, onTold }: { readonly record: Records['record']; readonly other: Records['record']; readonly onTold: Told }) {
  const merge = useGraphMutation(MergeMutation);
  const name = `${other.forename} ${other.surname}`;
  return (
    <Card level={3} heading="Another record that may be the same person">
      <SummaryList
        rows={[
          { term: 'Name', value: name },
          { term: 'Born', value: dayWords(other.dateOfBirth) },
          { term: 'NHS number', value: other.nhsNumber && nhsNumberWords(other.nhsNumber) },
          { term: 'Postcode', value: other.postcode },
          { term: 'Phone', value: other.phone },
          { term: 'Practice', value: other.siteName },
          { term: 'Support', value: other.episodes.map(({ state, offeredOn }) => `${episodeWords[state].words}, ${dayWords(offeredOn)}`).join('; ') },
          { term: 'It holds', value: `${other.needs} needs, ${other.contacts} contacts` },
        ]}
      />
      <ConfirmAction
        label="Merge it into this record"
        hiddenLabel={name}
        question="Make these two records one? Everything of the other follows to this one. If support runs in both, it goes on in the one that was offered last. You can undo it here."
        confirmLabel="Merge the records"
        onConfirm={async () => {
          const input = { survivorId: record.id, survivorVersion: record.version, absorbedId: other.id, absorbedVersion: other.version, idempotencyKey: newIdempotencyKey() };
          const { mergePatients } = await merge.mutateAsync({ input });
          onTold(mergePatients.__typename === 'Refusal' ? mergePatients.message : 'The two records are one. You can undo it below.');
        }}
      />
    </Card>
  );
}

const counted = (rows: readonly { readonly what: string; readonly count: number }[]) => rows.map(({ what, count }) => `${what.replaceAll('_', ' ')} (${count})`).join(', ');

function Merged({ merge: { id, forename, surname, mergedAt, mergedBy, left, undoneAt, undoneBy, stayed }, onTold }: { readonly merge: Records['merges'][number]; readonly onTold: Told }) {
  const undo = useGraphMutation(UndoMutation);
  return (
    <Card level={3} heading={`Merged: ${forename} ${surname}`}>
      <p>
        {momentWords(mergedAt)}, by {mergedBy}.{left.length > 0 && ` Kept out of sight, because this record has its own: ${counted(left)}.`}
      </p>
      {undoneAt ? (
        <p>
          Undone {momentWords(undoneAt)}, by {undoneBy}.{stayed.length > 0 && ` Written in between, and still here: ${counted(stayed)}.`}
        </p>
      ) : (
        <ConfirmAction
          label="Undo the merge"
          hiddenLabel={`with ${forename} ${surname}`}
          question="Make them two records again? What was written since the merge stays here, and is named."
          confirmLabel="Undo the merge"
          onConfirm={async () => {
            const { undoPatientMerge } = await undo.mutateAsync({ id });
            onTold(undoPatientMerge.__typename === 'Refusal' ? undoPatientMerge.message : 'They are two records again.');
          }}
        />
      )}
    </Card>
  );
}
