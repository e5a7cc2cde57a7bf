import { Form, RadioField, SubmitButton, dayWords, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { settle, type AfterAnswer } from '../parts/answering';
import type { ReceivedReferral } from '../inbox/inbox-documents';
import { GiveOurViewMutation } from './outcome-documents';
import { outcomesSchema } from './outcomes-schema';
import { outcomeChoices } from './outcome-words';

const schema = z.object({
  views: outcomesSchema,
});

/** Whether it helped, as the organisation sees it. What the person says is asked of the person. */
export function OurView({ referral: { id, ourViews }, after }: { readonly referral: ReceivedReferral; readonly after: AfterAnswer }) {
  const give = useGraphMutation(GiveOurViewMutation);
  const form = useZodForm(schema, { views: Object.fromEntries(ourViews.map(({ place, outcome }) => [`place${place}`, outcome ?? ''])) });
  if (ourViews.length === 0) return null;
  const last = ourViews.flatMap(({ at }) => at ?? []).sort().at(-1);
  return (
    <section className="lw-section" aria-labelledby="our-view">
      <h2 className="nhsuk-heading-m" id="our-view">
        Did it help, in your view?
      </h2>
      <p>The link worker also asks the person, whose word comes first. An honest “no” or “partly” costs nothing.</p>
      {last !== undefined && <p className="lw-sub">You last said so on {dayWords(last)}. You can say it anew; the earlier answer is kept.</p>}
      <Form
        form={form}
        onSubmit={async ({ views }, key) => {
          const given = Object.entries(views).flatMap(([name, outcome]) => (outcome === undefined ? [] : [{ place: Number(name.slice('place'.length)), outcome }]));
          return settle((await give.mutateAsync({ input: { id, ...key, views: given } })).giveOurView, 'Thank you. The link worker sees your view.', after);
        }}
      >
        {ourViews.map(({ place, label }) => (
          <RadioField key={place} name={`views.place${place}`} legend={label === null ? 'Was the person helped with what you were asked for?' : `Was “${label}” met?`} labelSize="s" choices={outcomeChoices} />
        ))}
        <SubmitButton busyLabel="Saving…" variant="secondary">
          Send our view
        </SubmitButton>
      </Form>
    </section>
  );
}
