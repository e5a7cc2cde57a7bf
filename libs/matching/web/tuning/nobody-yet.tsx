import { typicalPersons } from '@linkwell/matching-domain';
import { Form, requiredText, SubmitButton, TextField, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { Link } from 'react-router';
import { z } from 'zod';
import { AddTypicalPersonsMutation } from './example-person-documents';

const schema = z.object({ place: requiredText('Enter the beginning of a postcode') });

/** No example persons yet: three typical ones come with one press. */
export function NobodyYet({ siteId }: { readonly siteId: string }) {
  const add = useGraphMutation(AddTypicalPersonsMutation);
  const form = useZodForm(schema, { place: '' });
  return (
    <section className="lw-section lw-nobody" aria-labelledby="example-persons">
      <h2 className="nhsuk-heading-m" id="example-persons">
        No example persons yet
      </h2>
      <p>An example person shows what a change would do, before it is saved. These three are invented, and of the kind that a link worker meets every week:</p>
      <ul>
        {typicalPersons.map(({ label, age }) => (
          <li key={label}>
            {label}, {age}
          </li>
        ))}
      </ul>
      <Form
        form={form}
        onSubmit={async ({ place }, { idempotencyKey }) => {
          const { addTypicalPersons } = await add.mutateAsync({ input: { siteId, place, idempotencyKey } });
          if (addTypicalPersons.__typename === 'Refusal') return addTypicalPersons;
        }}
      >
        <TextField name="place" label="Where do they live?" hint="The beginning of a postcode near your practice, for example AB1 2." width={5} code />
        <SubmitButton busyLabel="Adding…">Add these three</SubmitButton>
      </Form>
      <p>
        Or <Link to={`/matching/weights/${siteId}/people/new`}>make one of your own</Link>.
      </p>
    </section>
  );
}
