import { dayWords } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import type { PlanToShare, SharedGoal } from './plan-documents';
import { doerToYou } from './plan-words';

export type PlanLayout = 'page' | 'easy' | 'large';

/** The plan as the person reads it, on paper or by a link. */
export function PlanSheet({ plan, layout }: { readonly plan: PlanToShare; readonly layout: PlanLayout }) {
  const goals = layout === 'page' ? plan.onePage : plan.goals;
  return (
    <div className={`lw-plan lw-plan--${layout} lw-plan--${plan.size}`}>
      {goals.map((goal) => (layout === 'easy' ? <EasyGoal key={goal.id} goal={goal} /> : <Goal key={goal.id} goal={goal} />))}
      {layout === 'page' && plan.leftOut > 0 && <p>{plan.leftOut === 1 ? 'One more step is' : `${plan.leftOut} more steps are`} in the whole plan. Ask your link worker for it.</p>}
      <p className="lw-plan__from">
        {plan.teamName}
        {plan.reviewedOn && `. We last looked at this together on ${dayWords(plan.reviewedOn)}`}.
      </p>
    </div>
  );
}

function Goal({ goal: { words, rating, steps } }: { readonly goal: SharedGoal }) {
  return (
    <section className="lw-plan__goal">
      <h2>{words}</h2>
      {rating !== null && rating !== undefined && <p>Where you stand: {rating} of 10</p>}
      <ul>
        {steps.map(({ id, who, words: text, dueOn, done }) => (
          <li key={id}>
            <span aria-hidden="true">{done ? '☑ ' : '☐ '}</span>
            <strong>{doerToYou[who]}</strong>: {text}
            {dueOn && `, by ${dayWords(dueOn)}`}
            {done && ' (done)'}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One idea a row, each with a picture beside it. */
function EasyGoal({ goal: { words, steps } }: { readonly goal: SharedGoal }) {
  return (
    <section className="lw-plan__goal">
      <EasyRow picture="goal" words={<h2>You said: {words}</h2>} />
      {steps.map(({ id, who, words: text, dueOn, done }) => (
        <EasyRow key={id} picture={done ? 'done' : who === 'patient' ? 'you' : 'others'} words={<><p>{doerToYou[who]}:</p><p>{text}</p>{dueOn && !done && <p>Do it by {dayWords(dueOn)}.</p>}{done && <p>This is done.</p>}</>} />
      ))}
    </section>
  );
}

const EasyRow = ({ picture, words }: { readonly picture: keyof typeof pictures; readonly words: ReactNode }) => (
  <div className="lw-plan__row">
    <svg viewBox="0 0 48 48" aria-hidden="true" className="lw-plan__picture">
      {pictures[picture]}
    </svg>
    <div>{words}</div>
  </div>
);

const pictures = {
  goal: <path d="M12 44V6h24l-6 9 6 9H12" />,
  you: <path d="M24 22a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM8 44c0-10 7-16 16-16s16 6 16 16" />,
  others: <path d="M16 21a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM34 21a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM3 43c0-9 5-15 13-15s13 6 13 15M31 28c8-1 14 5 14 15" />,
  done: <path d="M6 26l12 12L42 10" />,
};
