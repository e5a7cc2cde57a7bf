import { Details, Form, Note, RadioField, SubmitButton, StatusTag, dayWords, momentWords, oneOf, useGraphMutation, useZodForm, type StatusTone } from '@linkwell/web-kit';
import { needMetReporters, type NeedMetReporter } from '@linkwell/casework-domain';
import type { NeedOutcome } from '@linkwell/referrals-domain';
import { z } from 'zod';
import { settle, type AfterAnswer } from '../parts/answering';
import { RecordNeedAnswersMutation, SettleNeedMutation, type NeedAnswer, type ReferralNeed } from './outcome-documents';
import { outcomesSchema } from './outcomes-schema';
import { needStatusWords, outcomeChoices, outcomeWords, reporterChoices, saidByWords, settlement } from './outcome-words';

interface OutcomeSectionProps {
  readonly referralId: string;
  readonly needs: readonly ReferralNeed[];
  readonly isClosed: boolean;
  readonly after: AfterAnswer;
}

const tones: Readonly<Record<NeedOutcome, StatusTone>> = { met: 'good', partly: 'waiting', not_met: 'warning', not_known: 'neutral' };

/** Whether each need was met by what came of a referral, and by whom said. A closed referral never says it by itself. */
export function OutcomeSection({ referralId, needs, isClosed, after }: OutcomeSectionProps) {
  const nobodyAsked = needs.every(({ shown }) => !shown);
  return (
    <section className="lw-section" aria-labelledby="did-it-help">
      <h2 className="nhsuk-heading-m" id="did-it-help">
        Did it help?
      </h2>
      {isClosed && nobodyAsked && (
        <Note>
          <p>That a referral is closed does not say that anybody was helped. Ask the person, and write down what they say.</p>
        </Note>
      )}
      <ul className="lw-plain">
        {needs.map((need) => (
          <li key={need.id} className="lw-outcome">
            <NeedOutcomeOf need={need} after={after} />
          </li>
        ))}
      </ul>
      {nobodyAsked ? <AnswerForm referralId={referralId} needs={needs} after={after} /> : <Details summary="Record another answer"><AnswerForm referralId={referralId} needs={needs} after={after} /></Details>}
    </section>
  );
}

function NeedOutcomeOf({ need, after }: { readonly need: ReferralNeed; readonly after: AfterAnswer }) {
  const { label, shown, organisationsView, answers } = need;
  const offered = settlement(need);
  return (
    <>
      <h3 className="nhsuk-heading-s">{label}</h3>
      <p>{shown ? <Said answer={shown} /> : <span className="lw-unknown">Nobody has been asked yet</span>}</p>
      {organisationsView && (
        <p className="lw-sub">
          The organisation’s view: {outcomeWords[organisationsView.outcome].toLowerCase()}, {dayWords(organisationsView.at)}
        </p>
      )}
      {offered && <SettleNeed need={need} to={offered} reporter={shown?.reporter ?? 'link_worker'} after={after} />}
      {answers.length > 1 && (
        <Details summary={`All ${answers.length} answers`}>
          <ul>
            {answers.map(({ reporter, outcome, at, recordedBy }) => (
              <li key={`${at} ${reporter}`}>
                {outcomeWords[outcome]}: {saidByWords[reporter]}, {momentWords(at)}
                {recordedBy && `, written down by ${recordedBy}`}
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

const Said = ({ answer: { outcome, reporter, at, recordedBy } }: { readonly answer: NeedAnswer }) => (
  <>
    <StatusTag tone={tones[outcome]}>{outcomeWords[outcome]}</StatusTag> {saidByWords[reporter]}, {dayWords(at)}
    {recordedBy && <span className="lw-sub">Written down by {recordedBy}</span>}
  </>
);

/** The need itself is settled by a link worker, in one press: it is theirs, and other referrals may be for it too. */
function SettleNeed({ need: { id, status, version, label }, to, reporter, after }: { readonly need: ReferralNeed; readonly to: 'met' | 'not_met'; readonly reporter: NeedMetReporter; readonly after: AfterAnswer }) {
  const save = useGraphMutation(SettleNeedMutation);
  const form = useZodForm(z.object({}), {});
  const stands = needStatusWords[status as keyof typeof needStatusWords];
  return (
    <Form form={form} onSubmit={async () => settle((await save.mutateAsync({ input: { needId: id, answer: to, reporter, version } })).recordNeedOutcome, `“${label}” is now recorded as ${needStatusWords[to]}.`, after)}>
      <p className="lw-sub">In the record this need is {stands}.</p>
      <SubmitButton busyLabel="Saving…" variant="secondary">{`Record the need as ${needStatusWords[to]}`}</SubmitButton>
    </Form>
  );
}

const schema = z.object({
  reporter: oneOf(needMetReporters, 'Choose who says so'),
  outcomes: outcomesSchema,
});

function AnswerForm({ referralId, needs, after }: Omit<OutcomeSectionProps, 'isClosed'>) {
  const record = useGraphMutation(RecordNeedAnswersMutation);
  const form = useZodForm(schema, { reporter: '', outcomes: Object.fromEntries(needs.map(({ id }) => [id, ''])) });
  return (
    <Form
      form={form}
      onSubmit={async ({ reporter, outcomes }, key) => {
        const answers = Object.entries(outcomes).flatMap(([needId, outcome]) => (outcome === undefined ? [] : [{ needId, outcome }]));
        const refused = settle((await record.mutateAsync({ input: { id: referralId, ...key, reporter, answers } })).recordNeedAnswers, 'The answer is recorded.', after);
        if (!refused) form.reset();
        return refused;
      }}
    >
      <RadioField name="reporter" legend="Who says so?" labelSize="s" choices={reporterChoices} />
      {needs.map(({ id, label }) => (
        <RadioField key={id} name={`outcomes.${id}`} legend={`Was “${label}” met?`} labelSize="s" choices={outcomeChoices} />
      ))}
      <SubmitButton busyLabel="Saving…">Save the answer</SubmitButton>
    </Form>
  );
}
