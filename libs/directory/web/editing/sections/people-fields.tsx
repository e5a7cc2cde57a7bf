import { audienceLabels, audiences, catchmentKinds, catchmentLabels, needsWords, type CatchmentKind } from '@linkwell/directory-domain';
import { CheckboxField, Details, RadioField, TextArea, TextField } from '@linkwell/web-kit';

const wordsLabel: Readonly<Record<Exclude<CatchmentKind, 'anywhere'>, string>> = {
  area: 'Which area?', practice: 'Which practices?', pcn: 'Which networks?', icb: 'Which boards?',
};

export function PeopleFields() {
  return (
    <>
      <RadioField
        name="ages"
        legend="Which ages is it for?"
        labelSize="s"
        choices={[
          { value: 'any', label: 'Any age' },
          {
            value: 'limits',
            label: 'Only some ages',
            then: (
              <div className="lw-pair">
                <TextField name="from" label="From age" width={3} inputMode="numeric" />
                <TextField name="to" label="To age" width={3} inputMode="numeric" />
              </div>
            ),
          },
          { value: 'unknown', label: 'I do not know', hint: 'The listing then says that ages are not known.' },
        ]}
      />
      <div className="lw-many">
        <CheckboxField name="audiences" legend="Is it especially for some people?" labelSize="s" hint="Leave empty if it is for everybody." choices={audiences.map((audience) => ({ value: audience, label: audienceLabels[audience] }))} />
      </div>
      <RadioField
        name="catchment"
        legend="Does it matter where people live?"
        labelSize="s"
        choices={[
          ...catchmentKinds.map((kind) => ({ value: kind, label: catchmentLabels[kind], ...(needsWords(kind) && kind !== 'anywhere' ? { then: <TextField name="catchmentWords" label={wordsLabel[kind]} width={30} /> } : {}) })),
          { value: '', label: 'I do not know' },
        ]}
      />
      <TextArea name="eligibility" label="Who it is for, in your own words (optional)" labelSize="s" rows={4} />
      <Details summary="Questions to settle before somebody is referred">
        <p>Link workers see these before they refer. Write one question a line.</p>
        <TextArea name="inclusion" label="All must be answered yes" hint="For example: Are they registered with a GP in Larkmere?" rows={3} />
        <TextArea name="exclusion" label="All must be answered no" hint="For example: Do they need help to move about?" rows={3} />
      </Details>
    </>
  );
}
