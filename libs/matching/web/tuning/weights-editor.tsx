import { tunableKeys, weightDescriptions, weightInWords } from '@linkwell/matching-domain';
import { Failure, Form, Loading, SubmitButton, TextArea, useGraphMutation, useGraphQuery, useSession, useZodForm } from '@linkwell/web-kit';
import { useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { Effect, effectInShort, EffectTable, usePreview } from './effect';
import { ExamplePersonsQuery } from './example-person-documents';
import { ExamplePersonsPanel } from './example-persons-panel';
import { NobodyYet } from './nobody-yet';
import { SaveWeightsMutation, type SiteWeights } from './tuning-documents';
import { changedValues, checkTyped, fieldOf, shown, typedOf, type Typed, type Values } from './weight-form';
import { WeightGroups } from './weight-groups';
import { weightsSchema } from './weights-schema';

interface WeightsEditorProps {
  readonly site: SiteWeights;
  readonly onSaved: (site: SiteWeights) => void;
}

/** The numbers that a lead has typed and not saved, while they are on another page to add an example person. In the page's memory only, each lead's apart. */
const unsaved = new Map<string, Typed>();

/** The weights of one site, and at once what a change would do. */
export function WeightsEditor({ site, onSaved }: WeightsEditorProps) {
  const { siteId, version } = site;
  const { session } = useSession();
  const draft = `${session?.id ?? ''} ${siteId} ${version}`;
  const saved: Values = Object.fromEntries(site.values.map(({ key, value }) => [key, value]));
  const usual: Values = Object.fromEntries(site.values.map(({ key, defaultValue }) => [key, defaultValue]));
  const form = useZodForm<Record<string, string>, Record<string, string>>(weightsSchema, { ...(unsaved.get(draft) ?? typedOf(saved)), reason: '' });
  const text = useWatch({ control: form.control }) as Typed;
  const { values, problem } = checkTyped(text);
  const changed = values ? changedValues(saved, values) : [];
  const { data, error, refetch } = useGraphQuery(ExamplePersonsQuery, { siteId });
  const persons = data?.examplePersons.persons ?? [];
  const [personId, choose] = useState<string>();
  const preview = usePreview(siteId, saved, values, persons.length > 0);
  const save = useGraphMutation(SaveWeightsMutation);
  const put = (wanted: Values) => tunableKeys.forEach((key) => form.setValue(fieldOf(key), shown(key, wanted[key] ?? 0), { shouldDirty: true }));

  useEffect(() => {
    unsaved.set(draft, text);
  }, [draft, text]);

  return (
    <>
      {data && persons.length === 0 && <NobodyYet siteId={siteId} />}
      <Form
        form={form}
        onSubmit={async ({ reason = '' }, { idempotencyKey }) => {
          const input = { siteId, version, values: changed, reason, idempotencyKey };
          const { saveWeights } = await save.mutateAsync({ input });
          if (saveWeights.__typename === 'Refusal') return { ...saveWeights, field: saveWeights.field?.startsWith('values.') ? fieldOf(saveWeights.field.slice('values.'.length)) : saveWeights.field };
          unsaved.delete(draft);
          onSaved(saveWeights);
        }}
      >
        <div className="lw-tuning">
          <div className="lw-tuning__weights">
            <WeightGroups saved={saved} usual={usual} effect={preview.preview && effectInShort(preview.preview)} />
          </div>
          <div className="lw-tuning__effect">
            {error && <Failure error={error} onRetry={() => void refetch()} />}
            {!data && !error && <Loading label="Loading the example persons" />}
            {persons.length > 0 && <Effect persons={persons} shown={preview} problem={problem} personId={personId} onChoose={choose} />}
            {data && persons.length === 0 && <p className="lw-effect__nobody">With example persons, you see here which services rise and fall as you move a weight.</p>}
          </div>
        </div>
        {persons.length > 0 && <EffectTable persons={persons} shown={preview} personId={personId} />}
        <section className="lw-section lw-tuning__save" aria-labelledby="save-weights">
          <h2 className="nhsuk-heading-m" id="save-weights">
            Save
          </h2>
          <div role="status">
            {problem !== undefined ? <p>{problem}</p> : changed.length === 0 ? <p>Nothing is changed yet.</p> : <Changes saved={saved} changed={changed} />}
          </div>
          <div className="nhsuk-button-group">
            <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => put(usual)}>
              Set all to the defaults
            </button>
            <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => put(saved)}>
              Undo what I changed
            </button>
          </div>
          <TextArea name="reason" label="Why?" labelSize="s" hint="For your team and the lead after you. Leave out patients’ details." rows={3} />
          <SubmitButton busyLabel="Saving…">Save for this site</SubmitButton>
        </section>
      </Form>
      {persons.length > 0 && <ExamplePersonsPanel siteId={siteId} persons={persons} />}
    </>
  );
}

const Changes = ({ saved, changed }: { readonly saved: Values; readonly changed: ReturnType<typeof changedValues> }) => (
  <ul>
    {changed.map(({ key, value }) => (
      <li key={key}>
        {weightDescriptions[key].label}: from {weightInWords(key, saved[key] ?? 0)} to {weightInWords(key, value)}
      </li>
    ))}
  </ul>
);
