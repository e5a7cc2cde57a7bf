import { CrisisLines, DateField, Form, Loading, Page, SubmitButton, TextField, calendarDate, useFragmentToken, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import '../casework.css';
import { OpenPlanLinkMutation, type PlanToShare } from './plan-documents';
import { PlanSheet } from './plan-sheet';
import { saveCalendar } from './plan-words';

type State = { readonly is: 'asking' | 'locked' | 'closed' | 'failed' } | { readonly is: 'question'; readonly factor: 'date_of_birth' | 'code' } | { readonly is: 'shown'; readonly plan: PlanToShare };
type Open = (answer: string | null) => Promise<State>;

/** Where a link to a plan leads. It says nothing of anybody until the right answer is given; what it shows is kept nowhere. */
export function SharedPlanPage() {
  const token = useFragmentToken();
  return token !== undefined && /^[\w-]{43}$/.test(token) ? <Asked key={token} token={token} /> : <Closed />;
}

function Asked({ token }: { readonly token: string }) {
  const { mutateAsync } = useGraphMutation(OpenPlanLinkMutation);
  const [state, setState] = useState<State>({ is: 'asking' });
  const open: Open = async (answer) => {
    const { openPlanLink: said } = await mutateAsync({ input: { token, answer } });
    if (said.answer === 'shown' && said.plan) return { is: 'shown', plan: said.plan };
    return said.answer === 'wrong' && said.factor ? { is: 'question', factor: said.factor } : { is: said.answer === 'locked' ? 'locked' : 'closed' };
  };
  useEffect(() => {
    let here = true;
    void mutateAsync({ input: { token } })
      .then(({ openPlanLink: said }) => here && setState(said.answer === 'wrong' && said.factor ? { is: 'question', factor: said.factor } : { is: said.answer === 'locked' ? 'locked' : 'closed' }))
      .catch(() => here && setState({ is: 'failed' }));
    return () => {
      here = false;
    };
  }, [token, mutateAsync]);
  if (state.is === 'shown') return <Shown plan={state.plan} />;
  if (state.is === 'question') return <Question factor={state.factor} open={open} onOpened={setState} />;
  if (state.is === 'asking') return <Page title="A page for you"><Loading label="Looking at the link" /></Page>;
  if (state.is === 'locked') return <Over title="This page is locked" words="There were too many wrong answers. Ask the person who sent you the link for a new one." />;
  return state.is === 'failed' ? <Over title="We could not reach the page" words="Check your connection, then open the link again." /> : <Closed />;
}

const schemas = {
  date_of_birth: z.object({ answer: calendarDate('Enter your date of birth', 'Enter a date of birth that exists') }),
  code: z.object({ answer: z.string().trim().regex(/^\d{3}\s?\d{3}$/, 'Enter the six digits') }),
};

function Question({ factor, open, onOpened }: { readonly factor: 'date_of_birth' | 'code'; readonly open: Open; readonly onOpened: (state: State) => void }) {
  const form = useZodForm<{ answer: string }, { answer: string }>(schemas[factor], { answer: '' });
  return (
    <Page title="A page for you">
      <p>Before it shows anything, please answer one question.</p>
      <Form
        form={form}
        onSubmit={async ({ answer }) => {
          const state = await open(answer);
          if (state.is === 'question') return { code: 'WRONG', field: 'answer', message: 'That is not what we have. Check it and try again.' };
          onOpened(state);
        }}
      >
        {factor === 'date_of_birth' ? <DateField name="answer" legend="What is your date of birth?" /> : <TextField name="answer" label="What is the code you were told?" hint="Six digits" width={10} />}
        <SubmitButton busyLabel="One moment…">Show the page</SubmitButton>
      </Form>
      <CrisisLines />
    </Page>
  );
}

function Shown({ plan }: { readonly plan: PlanToShare }) {
  return (
    <Page title="My plan">
      <PlanSheet plan={plan} layout="large" />
      <div className="lw-not-printed">
        <div className="lw-actions">
          <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => window.print()}>
            Print
          </button>
          <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => saveCalendar(plan.calendar)}>
            Put the days in my calendar
          </button>
        </div>
        <p>Nobody reads messages on this page. If you need help now, use one of these.</p>
        <CrisisLines />
      </div>
    </Page>
  );
}

const Closed = () => <Over title="This link does not work" words="It has ended, or part of it is missing. Ask the person who sent it to you for a new one." />;

const Over = ({ title, words }: { readonly title: string; readonly words: string }) => (
  <Page title={title}>
    <p>{words}</p>
    <CrisisLines />
  </Page>
);
