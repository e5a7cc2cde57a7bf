import { AwaitedPage, ConfirmAction, DataTable, Done, emailAddress, failureWords, Form, oneOf, Page, RadioField, requiredText, StatusTag, SubmitButton, TextField, useGraphMutation, useGraphQuery, useSession, useZodForm } from '@linkwell/web-kit';
import { useState } from 'react';
import { useParams } from 'react-router';
import { z } from 'zod';
import { InviteToOrganisationMutation, PeopleOfOrganisationQuery, RemoveFromOrganisationMutation } from './desk-documents';

const roleWords = { listing_editor: 'Editor', organisation_manager: 'Manager' } as const;
const statusWords: Readonly<Record<string, string>> = { invited: 'Invited', disabled: 'Disabled' };

/** Who keeps an organisation's listings: for its manager. */
export function OrganisationPeoplePage() {
  const { id = '' } = useParams();
  const { session } = useSession();
  const { data, error, refetch } = useGraphQuery(PeopleOfOrganisationQuery, { organisationId: id });
  const remove = useGraphMutation(RemoveFromOrganisationMutation);
  const [done, setDone] = useState('');
  const [problem, setProblem] = useState('');
  const page = { title: 'People who keep your listings', width: 'full' as const, backLink: { to: '/listings', label: 'Your listings' } };
  if (!data) return <AwaitedPage {...page} label="Loading the people" error={error} onRetry={() => void refetch()} />;
  const { organisation, people } = data.peopleOfOrganisation;

  const removePerson = async (userId: string, name: string) => {
    setProblem('');
    try {
      const { removeFromOrganisation } = await remove.mutateAsync({ input: { organisationId: id, userId } });
      if (removeFromOrganisation.__typename === 'Refusal') setProblem(removeFromOrganisation.message);
      else setDone(`${name} no longer keeps these listings.`);
    } catch (failure) {
      setProblem(failureWords(failure));
    }
  };

  return (
    <Page {...page} caption={organisation}>
      {done && (
        <Done key={done}>
          <p>{done}</p>
        </Done>
      )}
      {problem && <p role="alert">{problem}</p>}
      <DataTable
        caption="People who keep your listings"
        hideCaption
        rows={people}
        rowKey={({ userId }) => userId}
        columns={[
          {
            heading: 'Name',
            cell: ({ displayName, email }) => (
              <>
                {displayName}
                <span className="lw-sub">{email}</span>
              </>
            ),
          },
          {
            heading: 'What they do',
            cell: ({ role, status }) => (
              <>
                {roleWords[role]} {statusWords[status] && <StatusTag tone="neutral">{statusWords[status]}</StatusTag>}
              </>
            ),
          },
          {
            heading: 'Change',
            cell: ({ userId, displayName }) =>
              userId === session?.id ? (
                <span className="lw-sub">This is you</span>
              ) : (
                <ConfirmAction label="Remove" hiddenLabel={displayName} question={`Remove ${displayName}? From now on they can neither change your listings nor see referrals to you.`} confirmLabel="Remove" onConfirm={() => removePerson(userId, displayName)} />
              ),
          },
        ]}
      />
      <section className="lw-section">
        <h2 className="nhsuk-heading-m">Invite somebody</h2>
        <InviteForm organisationId={id} onDone={setDone} />
      </section>
    </Page>
  );
}

const schema = z.object({
  displayName: requiredText('Enter their name', { max: 100 }),
  email: emailAddress('Enter their e-mail address'),
  role: oneOf(['listing_editor', 'organisation_manager'], 'Choose what they will do'),
});

function InviteForm({ organisationId, onDone }: { readonly organisationId: string; readonly onDone: (words: string) => void }) {
  const invite = useGraphMutation(InviteToOrganisationMutation);
  const form = useZodForm(schema, { displayName: '', email: '', role: '' });
  return (
    <Form
      form={form}
      onSubmit={async ({ displayName, email, role }) => {
        const { inviteToOrganisation } = await invite.mutateAsync({ input: { organisationId, displayName, email, role } });
        if (inviteToOrganisation.__typename === 'Refusal') return inviteToOrganisation;
        form.reset();
        onDone(`We have written to ${email}.`);
        return undefined;
      }}
    >
      <TextField name="displayName" label="Name" width={30} />
      <TextField name="email" label="E-mail address" type="email" spellCheck={false} width={30} />
      <RadioField
        name="role"
        legend="What will they do?"
        labelSize="s"
        choices={[
          { value: 'listing_editor', label: 'Editor', hint: 'Keeps the listings and answers referrals' },
          { value: 'organisation_manager', label: 'Manager', hint: 'Also records assurance and invites people' },
        ]}
      />
      <SubmitButton busyLabel="Sending…">Send the invitation</SubmitButton>
    </Form>
  );
}
