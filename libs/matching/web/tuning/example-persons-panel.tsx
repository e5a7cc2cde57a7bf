import { mostExamplePersons } from '@linkwell/matching-domain';
import { ActionLink, ConfirmAction, Done, failureWords, useGraphMutation } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { RemoveExamplePersonMutation, type ExamplePerson } from './example-person-documents';
import { personWords } from './person-words';

/** The invented persons of a site, to change, remove and add. */
export function ExamplePersonsPanel({ siteId, persons }: { readonly siteId: string; readonly persons: readonly ExamplePerson[] }) {
  const remove = useGraphMutation(RemoveExamplePersonMutation);
  const [said, setSaid] = useState('');
  const take = async ({ id, version, label }: ExamplePerson) => {
    try {
      const { removeExamplePerson } = await remove.mutateAsync({ input: { id, version } });
      setSaid(removeExamplePerson.__typename === 'Refusal' ? removeExamplePerson.message : `“${label}” is removed.`);
    } catch (error) {
      setSaid(failureWords(error));
    }
  };
  return (
    <section className="lw-section" aria-labelledby="example-persons">
      <div className="lw-section__head">
        <h2 className="nhsuk-heading-m" id="example-persons">
          Example persons
        </h2>
        {persons.length < mostExamplePersons && (
          <ActionLink to={`/matching/weights/${siteId}/people/new`} variant="secondary" small>
            Add an example person
          </ActionLink>
        )}
      </div>
      <p className="lw-tuning__invented">
        All of them are <strong>invented</strong>. Write no name here and nothing of a patient; of a postcode only its sector is kept. {persons.length >= mostExamplePersons && `There can be ${mostExamplePersons}.`}
      </p>
      {said && <Done>{said}</Done>}
      <ul className="lw-examples" role="list">
        {persons.map((person) => (
          <li key={person.id} className="lw-examples__person">
            <div>
              <h3 className="nhsuk-heading-xs">{person.label}</h3>
              <p>{personWords(person)}</p>
            </div>
            <div className="lw-examples__acts">
              <Link to={`/matching/weights/${siteId}/people/${person.id}`}>
                Change<span className="nhsuk-u-visually-hidden"> {person.label}</span>
              </Link>
              <ConfirmAction label="Remove" hiddenLabel={person.label} question={`Remove “${person.label}”?`} confirmLabel="Remove" onConfirm={() => take(person)} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
