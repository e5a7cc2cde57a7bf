import { withholdingGrounds } from '@linkwell/casework-domain';
import { CheckboxField, Form, RadioField, SubmitButton, TextArea, oneOf, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { WithholdHeldItemMutation, type HeldItem } from './access-documents';
import { groundWords } from './access-words';

const schema = z
  .object({
    ground: oneOf(withholdingGrounds, 'Choose why it is withheld'),
    opinion: z.string().trim().max(2000, 'Use 2,000 characters or fewer'),
    parts: z.array(z.string()),
    words: requiredText('Say why, for whoever looks at this decision', { max: 2000 }),
  })
  .check(({ value, issues }) => {
    if (value.ground === 'serious_harm' && !value.opinion) issues.push({ code: 'custom', path: ['opinion'], message: 'Write down the opinion of the health professional', input: value });
  });

interface WithholdFormProps {
  readonly requestId: string;
  readonly item: HeldItem;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Withholds an entry or parts of it; in the copy only the ground is read. */
export function WithholdForm({ requestId, item: { key, mark, facts, withheld }, onDone, onCancel }: WithholdFormProps) {
  const withhold = useGraphMutation(WithholdHeldItemMutation);
  const form = useZodForm(schema, { ground: withheld?.ground ?? '', opinion: withheld?.opinion ?? '', parts: withheld ? [...withheld.parts] : [], words: withheld?.words ?? '' });
  return (
    <Form
      form={form}
      onSubmit={async ({ opinion, ...decided }) => {
        const { withholdHeldItem } = await withhold.mutateAsync({ input: { requestId, item: { key, mark }, ...decided, opinion: opinion || null } });
        if (withholdHeldItem.__typename === 'Refusal') return withholdHeldItem;
        onCancel();
        onDone();
      }}
    >
      <RadioField
        name="ground"
        legend="Why is it withheld?"
        labelSize="s"
        choices={withholdingGrounds.map((value) => ({
          value, ...groundWords[value],
          ...(value === 'serious_harm' ? { then: <TextArea name="opinion" label="The health professional’s opinion" hint="Who, when, and what they said." rows={2} /> } : {}),
        }))}
      />
      {facts.length > 1 && <CheckboxField name="parts" legend="Only these parts" hint="Choose none to withhold the whole entry." choices={facts.map(({ label }) => ({ value: label, label }))} />}
      <TextArea name="words" label="Why, in a few words" hint="It stays with the team: the copy says only which of the three it is." rows={2} />
      <div className="nhsuk-button-group">
        <SubmitButton busyLabel="Saving…">Withhold it</SubmitButton>
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </Form>
  );
}
