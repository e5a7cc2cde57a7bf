import { Form, SubmitButton, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import { ActionChooser } from '../parts/action-chooser';
import { settle, type AfterAnswer } from '../parts/answering';
import { AttendanceForm } from '../parts/attendance-form';
import { CloseForm } from '../parts/close-form';
import { DeclineForm } from './decline-form';
import { ReasonForm } from '../parts/reason-form';
import { AcceptReferralMutation, CloseReferralMutation, DeclineReferralMutation, RecordAttendanceMutation, ReopenReferralMutation, WaitlistReferralMutation, type ReceivedReferral } from './inbox-documents';
import { WaitlistForm } from './waitlist-form';

interface InboxActionsProps {
  readonly referral: ReceivedReferral;
  readonly after: AfterAnswer;
}

const nothingToAsk = z.object({});

/** What the organisation may do now. Accepting takes one click. */
export function InboxActions({ referral, after }: InboxActionsProps) {
  const { id, version, allowed, attendances } = referral;
  const seen = { id, version };
  const waitlist = useGraphMutation(WaitlistReferralMutation);
  const decline = useGraphMutation(DeclineReferralMutation);
  const attend = useGraphMutation(RecordAttendanceMutation);
  const close = useGraphMutation(CloseReferralMutation);
  const reopen = useGraphMutation(ReopenReferralMutation);
  const actions = [
    {
      id: 'recordAttendance',
      label: 'Record attendance',
      form: (
        <AttendanceForm
          first={attendances.length === 0}
          onSubmit={async ({ on }, key) => settle((await attend.mutateAsync({ input: { ...seen, ...key, on } })).recordAttendance, 'The attendance is recorded.', after)}
        />
      ),
    },
    {
      id: 'waitlist',
      label: 'Put on waiting list',
      form: (
        <WaitlistForm
          onSubmit={async ({ reviewOn }, key) => settle((await waitlist.mutateAsync({ input: { ...seen, ...key, reviewOn } })).waitlistReferral, 'The person is on your waiting list.', after)}
        />
      ),
    },
    {
      id: 'decline',
      label: 'Decline',
      form: (
        <DeclineForm
          onSubmit={async ({ reason, words }, key) =>
            settle((await decline.mutateAsync({ input: { ...seen, ...key, reason, words: words ?? null } })).declineReferral, 'You declined. The link worker can now look elsewhere.', after)
          }
        />
      ),
    },
    {
      id: 'close',
      label: 'Close',
      form: (
        <CloseForm
          hint="The link worker reads this."
          onSubmit={async (values, key) => settle((await close.mutateAsync({ input: { ...seen, ...key, ...values } })).closeReferral, 'The referral is closed. Thank you.', after)}
        />
      ),
    },
    {
      id: 'reopen',
      label: 'Open again',
      form: (
        <ReasonForm
          label="Why is it opened again?"
          hint="The link worker reads this."
          missing="Say why the referral is opened again"
          button="Open the referral again"
          onSubmit={async ({ reason }, key) => settle((await reopen.mutateAsync({ input: { ...seen, ...key, reason } })).reopenReferral, 'The referral is open again.', after)}
        />
      ),
    },
  ].filter((action) => allowed.some((one) => one === action.id));
  return (
    <>
      {allowed.includes('accept') && <Accept referral={referral} after={after} />}
      {actions.length > 0 && <ActionChooser label="What you can do" actions={actions} />}
    </>
  );
}

function Accept({ referral: { id, version }, after }: InboxActionsProps) {
  const accept = useGraphMutation(AcceptReferralMutation);
  const form = useZodForm(nothingToAsk, {});
  return (
    <Form form={form} onSubmit={async (_, key) => settle((await accept.mutateAsync({ input: { id, version, ...key } })).acceptReferral, 'You accepted. Get in touch by the safe contact.', after)}>
      <SubmitButton busyLabel="Accepting…">Accept</SubmitButton>
    </Form>
  );
}
