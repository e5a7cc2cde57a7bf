import { reportSubjectLabels, reportSubjects } from '@linkwell/directory-domain';
import { Card, Done, failureWords, Form, oneOf, RadioField, requiredText, SubmitButton, TextArea, useGraphMutation, useSession, useZodForm } from '@linkwell/web-kit';
import { useState } from 'react';
import { Link } from 'react-router';
import { z } from 'zod';
import { ConfirmByPhoneMutation, SuggestChangeMutation } from '../steward/steward-documents';
import type { ServiceToKeep } from './service-keeping';

/** What somebody who rang the organisation says of its listing: still correct, or what has changed. */
export function StaffPanel({ service: { id, name, phones } }: { readonly service: ServiceToKeep }) {
  const { mayDo } = useSession();
  const confirm = useGraphMutation(ConfirmByPhoneMutation);
  const [done, setDone] = useState('');
  const [problem, setProblem] = useState('');
  const confirmed = async () => {
    if (confirm.isPending) return;
    setProblem('');
    try {
      const { confirmByPhone } = await confirm.mutateAsync({ serviceIds: [id] });
      if (confirmByPhone.__typename === 'Refusal') setProblem(confirmByPhone.message);
      else setDone('Thank you: the listing is confirmed for today, by phone.');
    } catch (error) {
      setProblem(failureWords(error));
    }
  };
  return (
    <div className="lw-no-print">
      <Card heading="Have you just spoken with them?">
        {done && (
          <Done key={done}>
            <p>{done}</p>
          </Done>
        )}
        {problem && <p role="alert">{problem}</p>}
        <p>If they told you{phones.length > 0 && ` (${phones.join(', ')})`} that what is written here is right, say so: it counts as their confirmation, and others can rely on it.</p>
        <div className="lw-actions">
          <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" aria-disabled={confirm.isPending} onClick={() => void confirmed()}>
            Confirmed by phone today
          </button>
          {mayDo('assurance.record') && <Link to={`/listings/${id}/assurance`}>Assurance of {name}</Link>}
        </div>
        <details className="lw-details">
          <summary>Something is different</summary>
          <div className="lw-details__text">
            <SuggestForm serviceId={id} onDone={setDone} />
          </div>
        </details>
      </Card>
    </div>
  );
}

const schema = z.object({ about: oneOf(reportSubjects, 'Choose what is different'), words: requiredText('Say what is different', { max: 1000 }) });

function SuggestForm({ serviceId, onDone }: { readonly serviceId: string; readonly onDone: (words: string) => void }) {
  const suggest = useGraphMutation(SuggestChangeMutation);
  const form = useZodForm(schema, { about: '', words: '' });
  return (
    <Form
      form={form}
      onSubmit={async (said) => {
        const { suggestChange } = await suggest.mutateAsync({ input: { serviceId, ...said } });
        if (suggestChange.__typename === 'Refusal') return suggestChange;
        form.reset();
        onDone('Thank you: the organisation and the stewards see it now.');
        return undefined;
      }}
    >
      <RadioField name="about" legend="What is different?" labelSize="s" choices={reportSubjects.map((value) => ({ value, label: reportSubjectLabels[value] }))} />
      <TextArea name="words" label="How is it now?" hint="The organisation reads this. Nothing about a patient." rows={3} />
      <SubmitButton busyLabel="Sending…">Suggest the change</SubmitButton>
    </Form>
  );
}
