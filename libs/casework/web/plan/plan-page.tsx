import { ActionLink, Card, ConfirmAction, DateText, EmptyState, Page, StatusTag, dayWords, useGraphMutation } from '@linkwell/web-kit';
import { RevokePlanLinkMutation, type Plan } from './plan-documents';
import { doerWords } from './plan-words';
import { WithPlan } from './with-plan';

export function PlanPage() {
  return <WithPlan title="Plan">{(plan) => <Shown plan={plan} />}</WithPlan>;
}

function Shown({ plan: { patientId, goals, running, reviewedOn, savedAt, links } }: { readonly plan: Plan }) {
  const at = `/patients/${patientId}/plan`;
  const empty = goals.length === 0;
  return (
    <Page title="Plan" backLink={{ to: `/patients/${patientId}`, label: 'Patient' }} aside={running ? <ActionLink to={`${at}/edit`}>{empty ? 'Write a plan' : 'Change the plan'}</ActionLink> : undefined}>
      {empty ? (
        <EmptyState title="No plan yet">
          <p>Write down what the person wants, in their words, and who does what for it.</p>
        </EmptyState>
      ) : (
        <>
          <p>
            {reviewedOn ? `Looked at together on ${dayWords(reviewedOn)}. ` : ''}
            {savedAt && (
              <>
                Last changed <DateText value={savedAt} />.
              </>
            )}
          </p>
          <div className="lw-actions">
            <ActionLink to={`${at}/print/page`} variant="secondary" small>
              Print on one page
            </ActionLink>
            <ActionLink to={`${at}/print/easy`} variant="secondary" small>
              Easy Read
            </ActionLink>
            <ActionLink to={`${at}/print/large`} variant="secondary" small>
              Large print
            </ActionLink>
            {running && (
              <ActionLink to={`${at}/share`} variant="secondary" small>
                Share by link
              </ActionLink>
            )}
          </div>
          {goals.map(({ id, words, rating, confidential, steps }) => (
            <Card key={id} heading={words}>
              {(rating !== null && rating !== undefined) && <p>Where they stand: {rating} of 10</p>}
              {confidential && <StatusTag tone="warning">Confidential</StatusTag>}
              <ul className="nhsuk-list nhsuk-list--bullet">
                {steps.map((step) => (
                  <li key={step.id}>
                    {doerWords[step.who]}: {step.words}
                    {step.dueOn && `, by ${dayWords(step.dueOn)}`} {step.done && <StatusTag tone="good">Done</StatusTag>} {step.confidential && <StatusTag tone="warning">Confidential</StatusTag>}
                  </li>
                ))}
              </ul>
            </Card>
          ))}
          <Links links={links} running={running} />
        </>
      )}
    </Page>
  );
}

function Links({ links, running }: Pick<Plan, 'links' | 'running'>) {
  const revoke = useGraphMutation(RevokePlanLinkMutation);
  if (links.length === 0) return null;
  const now = new Date().toISOString();
  return (
    <section className="lw-section" aria-labelledby="links">
      <h2 className="nhsuk-heading-m" id="links">
        Links to this plan
      </h2>
      {links.map((link) => {
        const state = link.revokedAt ? 'Stopped' : link.lockedAt ? 'Locked after wrong answers' : link.expiresAt <= now ? 'Expired' : running ? undefined : 'Support has ended';
        return (
          <Card key={link.id}>
            <p>
              <StatusTag tone={state ? 'ended' : 'good'}>{state ?? 'Works'}</StatusTag>
            </p>
            <p>
              Made <DateText value={link.madeAt} /> by {link.madeBy}, {link.emailed ? 'sent by e-mail' : 'to be handed over'}. Asks for {link.factor === 'code' ? 'a code' : 'the date of birth'}.{' '}
              {link.lastOpenedAt ? (
                <>
                  Last opened <DateText value={link.lastOpenedAt} />.
                </>
              ) : (
                'Not opened yet.'
              )}
            </p>
            {!state && <ConfirmAction label="Stop this link" question="Stop this link? It shows the plan to nobody from then on." confirmLabel="Stop it" onConfirm={() => revoke.mutateAsync({ input: { id: link.id } })} />}
          </Card>
        );
      })}
    </section>
  );
}
