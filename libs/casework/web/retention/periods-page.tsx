import { periodNames, type RetentionPeriods } from '@linkwell/casework-domain';
import { AwaitedPage, Card, Details, Done, Form, Page, SubmitButton, TextField, useGraphMutation, useGraphQuery, useZodForm, type ServerRefusal } from '@linkwell/web-kit';
import { useState } from 'react';
import { z } from 'zod';
import { ChangeInstallationRetentionMutation, ChangeTeamRetentionMutation, InstallationRetentionQuery, TeamRetentionQuery, type Periods } from './retention-documents';

const years = z.string().trim().regex(/^\d{1,3}$/, 'Enter a whole number of years').transform(Number);
const schema = z.object(Object.fromEntries(periodNames.map((name) => [name, years])) as Record<keyof RetentionPeriods, typeof years>);

const fields: Readonly<Record<keyof RetentionPeriods, { readonly label: string; readonly hint: string }>> = {
  afterSupportYears: { label: 'Years after an adult’s support ended', hint: 'NHS Records Management Code of Practice: 8.' },
  childUntilAge: { label: 'A child’s record until this birthday', hint: 'NHS Records Management Code of Practice: 25.' },
  childUntilAgeIf17: { label: 'Until this birthday, where they were 17 when support ended', hint: 'NHS Records Management Code of Practice: 26.' },
  afterDeathYears: { label: 'Years after a death', hint: 'NHS Records Management Code of Practice: 8.' },
  neverStartedYears: { label: 'Years where support was declined or never began', hint: 'Our own suggestion, for the controller to confirm: 2.' },
};

function PeriodsForm({ periods, save }: { readonly periods: Periods; readonly save: (changed: RetentionPeriods & { readonly version: number }) => Promise<ServerRefusal | undefined> }) {
  const form = useZodForm(schema, Object.fromEntries(periodNames.map((name) => [name, String(periods[name])])) as Record<keyof RetentionPeriods, string>);
  return (
    <Form form={form} onSubmit={async (changed) => save({ ...changed, version: periods.version })}>
      {periodNames.map((name) => (
        <TextField key={name} name={name} label={fields[name].label} hint={fields[name].hint} inputMode="numeric" width={3} />
      ))}
      <SubmitButton busyLabel="Saving…">Save</SubmitButton>
    </Form>
  );
}

const HowItIsCounted = () => (
  <Details summary="How the day is counted">
    <p>
      A record goes by the longest of its times of support. While support is offered or running, a referral has not ended, a safeguarding concern is open, a copy is asked for or a hold lies on it, it is kept whatever its age. The
      record of a child is kept until the last day on which they can reach the birthday: at most a year longer than the code asks.
    </p>
  </Details>
);

/** What the controller says for the whole installation. */
export function InstallationPeriodsPage() {
  const { data, error, refetch } = useGraphQuery(InstallationRetentionQuery, {});
  const change = useGraphMutation(ChangeInstallationRetentionMutation);
  const [saved, setSaved] = useState(false);
  const page = { title: 'How long records are kept' };
  if (!data) return <AwaitedPage {...page} label="Loading periods" error={error} onRetry={() => void refetch()} />;
  return (
    <Page {...page}>
      {saved && <Done>Saved.</Done>}
      <p>The controller decides this, for every team. A team’s lead may keep its records longer, and not shorter.</p>
      <HowItIsCounted />
      <PeriodsForm
        key={data.installationRetention.version}
        periods={data.installationRetention}
        save={async (input) => {
          const { changeInstallationRetention: changed } = await change.mutateAsync({ input });
          if (changed.__typename === 'Refusal') return changed;
          setSaved(true);
          return undefined;
        }}
      />
    </Page>
  );
}

/** What leads say for their own teams. */
export function TeamPeriodsPage() {
  const { data, error, refetch } = useGraphQuery(TeamRetentionQuery, {});
  const change = useGraphMutation(ChangeTeamRetentionMutation);
  const [saved, setSaved] = useState('');
  const page = { title: 'How long records are kept', backLink: { to: '/team/retention', label: 'Records whose time is over' } };
  if (!data) return <AwaitedPage {...page} label="Loading periods" error={error} onRetry={() => void refetch()} />;
  return (
    <Page {...page}>
      {saved && <Done>{saved}</Done>}
      <p>Your organisation’s controller has said how long records are kept. You may keep your team’s longer, and not shorter.</p>
      <HowItIsCounted />
      {data.teamRetention.map((periods) => (
        <Card key={`${periods.teamId} ${periods.version}`} heading={periods.teamName}>
          <p>{periods.isOwn ? 'This team has periods of its own.' : 'This team goes by the organisation’s periods.'}</p>
          <PeriodsForm
            periods={periods}
            save={async (input) => {
              const { changeTeamRetention: changed } = await change.mutateAsync({ input: { ...input, teamId: periods.teamId ?? '' } });
              if (changed.__typename === 'Refusal') return changed;
              setSaved(`Saved for ${periods.teamName ?? 'the team'}.`);
              return undefined;
            }}
          />
        </Card>
      ))}
    </Page>
  );
}
