import { useGraphMutation } from '@linkwell/web-kit';
import { ActionChooser } from '../parts/action-chooser';
import { settle, type AfterAnswer } from '../parts/answering';
import { AttendanceForm } from '../parts/attendance-form';
import { CloseForm } from '../parts/close-form';
import { ReasonForm } from '../parts/reason-form';
import { AskForNews } from './ask-for-news';
import {
  CloseReferralByTeamMutation, MarkReferralEnteredInErrorMutation, RecordAttendanceByTeamMutation, ReopenReferralByTeamMutation, WithdrawReferralMutation, type TeamReferral,
} from './team-documents';

interface TeamActionsProps {
  readonly referral: TeamReferral;
  readonly after: AfterAnswer;
}

/** What the team may do to a referral. */
export function TeamActions({ referral, after }: TeamActionsProps) {
  const { id, version, allowed, attendances, organisationName, newsFrom } = referral;
  const attend = useGraphMutation(RecordAttendanceByTeamMutation);
  const close = useGraphMutation(CloseReferralByTeamMutation);
  const withdraw = useGraphMutation(WithdrawReferralMutation);
  const reopen = useGraphMutation(ReopenReferralByTeamMutation);
  const mark = useGraphMutation(MarkReferralEnteredInErrorMutation);
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
    {
      id: 'reopen',
      label: 'Open again',
      form: (
        <ReasonForm
          label="Why is it opened again?"
          hint="For your team only."
          missing="Say why the referral is opened again"
          button="Open the referral again"
          onSubmit={async ({ reason }, key) => settle((await reopen.mutateAsync({ input: { ...seen, ...key, reason } })).reopenReferralByTeam, 'The referral is open again.', after)}
        />
      ),
    },
    {
      id: 'withdraw',
      label: 'Withdraw',
      form: (
        <ReasonForm
          label="Why is it withdrawn?"
          hint={`For your team only. ${organisationName} sees that it was withdrawn, not why.`}
          missing="Say why the referral is withdrawn"
          button="Withdraw the referral"
          onSubmit={async ({ reason }, key) => settle((await withdraw.mutateAsync({ input: { ...seen, ...key, reason } })).withdrawReferral, 'The referral is withdrawn.', after)}
        />
      ),
    },
    {
      id: 'markEnteredInError',
      label: 'Entered in error',
      form: (
        <ReasonForm
          label="What was the mistake?"
          hint={`For your team only. Use it when this should never have been sent: to the wrong service, or for the wrong person. ${organisationName} is told to do nothing more about it; ring them too, if they may act today. It leaves lists and figures, stays in the trail, and cannot be undone.`}
          missing="Say what the mistake was"
          button="Mark as entered in error"
          onSubmit={async ({ reason }, key) => settle((await mark.mutateAsync({ input: { ...seen, ...key, reason } })).markReferralEnteredInError, 'The referral is marked as entered in error.', after)}
        />
      ),
    },
  ].filter((action) => allowed.some((one) => one === action.id));
  return (
    <>
      {newsFrom && <AskForNews id={id} from={newsFrom} organisationName={organisationName} after={after} />}
      {actions.length > 0 && <ActionChooser label="What you can do" actions={actions} />}
    </>
  );
}
