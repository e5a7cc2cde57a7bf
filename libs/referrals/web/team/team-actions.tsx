import { Form, SubmitButton, TextArea, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { ActionChooser } from '../parts/action-chooser';
import { settle, type AfterAnswer } from '../parts/answering';
import { AttendanceForm } from '../parts/attendance-form';
import { CloseForm } from '../parts/close-form';
import { CloseReferralByTeamMutation, RecordAttendanceByTeamMutation, WithdrawReferralMutation, type TeamReferral } from './team-documents';

interface TeamActionsProps {
  readonly referral: TeamReferral;
  readonly after: AfterAnswer;
}

/** What the team may do to an open referral. */
export function TeamActions({ referral, after }: TeamActionsProps) {
  const { id, version, allowed, attendances } = referral;
  const attend = useGraphMutation(RecordAttendanceByTeamMutation);
  const close = useGraphMutation(CloseReferralByTeamMutation);
  const seen = { id, version };
  const actions = [
    {
      id: 'recordAttendance',
      label: 'Record attendance',
      form: (
        <AttendanceForm
          first={attendances.length === 0}
          onSubmit={async ({ on }, key) => settle((await attend.mutateAsync({ input: { ...seen, ...key, on } })).recordAttendanceByTeam, 'The attendance is recorded.', after)}
        />
      ),
    },
    {
      id: 'close',
      label: 'Close',
      form: (
        <CloseForm
          hint="For your team; the organisation sees that it is closed."
          onSubmit={async (values, key) => settle((await close.mutateAsync({ input: { ...seen, ...key, ...values } })).closeReferralByTeam, 'The referral is closed.', after)}
        />
      ),
    },
    { id: 'withdraw', label: 'Withdraw', form: <WithdrawForm referral={referral} after={after} /> },
  ].filter((action) => allowed.some((one) => one === action.id));
  return actions.length === 0 ? null : <ActionChooser label="What you can do" actions={actions} />;
}

const schema = z.object({ reason: requiredText('Say why the referral is withdrawn', { max: 2000 }) });

function WithdrawForm({ referral: { id, version, organisationName }, after }: TeamActionsProps) {
  const withdraw = useGraphMutation(WithdrawReferralMutation);
  const form = useZodForm(schema, { reason: '' });
  return (
    <Form
      form={form}
      onSubmit={async ({ reason }, key) => settle((await withdraw.mutateAsync({ input: { id, version, ...key, reason } })).withdrawReferral, 'The referral is withdrawn.', after)}
    >
      <TextArea name="reason" label="Why is it withdrawn?" hint={`For your team only. ${organisationName} sees that it was withdrawn, not why.`} labelSize="s" rows={3} />
      <SubmitButton busyLabel="Saving…" variant="warning">
        Withdraw the referral
      </SubmitButton>
    </Form>
  );
}
