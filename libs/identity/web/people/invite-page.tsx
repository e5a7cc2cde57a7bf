import { roles } from '@linkwell/kernel';
import { Form, Page, RadioField, SubmitButton, TextField, emailAddress, oneOf, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { organisationRoles, roleHints, roleNames, teamRoles } from '../role-names';
import { AccountLinkPage, type IssuedLink } from './account-link';
import { OrganisationField } from './organisation-field';
import { InviteUserMutation } from './person-documents';
import { TeamField } from './team-field';

const schema = z
  .object({
    displayName: requiredText('Enter the person’s name', { max: 120 }),
    email: emailAddress('Enter the person’s e-mail address'),
    role: oneOf(roles, 'Choose what the person will do'),
    teamId: z.string(),
    organisationId: z.string(),
  })
  .check(({ value, issues }) => {
    if (teamRoles.includes(value.role) && !value.teamId) issues.push({ code: 'custom', path: ['teamId'], message: 'Choose a team', input: value });
    if (organisationRoles.includes(value.role) && !value.organisationId) issues.push({ code: 'custom', path: ['organisationId'], message: 'Choose an organisation', input: value });
  });

export function InvitePage() {
  const form = useZodForm(schema, { displayName: '', email: '', role: '', teamId: '', organisationId: '' });
  const role = useWatch({ control: form.control, name: 'role' });
  const invite = useGraphMutation(InviteUserMutation);
  const [link, setLink] = useState<IssuedLink>();

  const send = async ({ displayName, email, role: chosen, teamId, organisationId }: z.output<typeof schema>) => {
    const input = {
      displayName,
      email,
      role: chosen,
      teamId: teamRoles.includes(chosen) ? teamId : null,
      organisationId: organisationRoles.includes(chosen) ? organisationId : null,
    };
    const { inviteUser: made } = await invite.mutateAsync({ input });
    if (made.__typename === 'Refusal') return made;
    setLink({ kind: 'invitation', displayName, email, url: made.url, expiresAt: made.expiresAt });
    return undefined;
  };

  if (link) return <AccountLinkPage link={link} />;
  return (
    <Page title="Invite someone" backLink={{ to: '/admin/people', label: 'People' }}>
      <Form form={form} onSubmit={send}>
        <TextField name="displayName" label="Name" width={30} />
        <TextField name="email" label="E-mail address" type="email" spellCheck={false} width={30} />
        <RadioField
          name="role"
          legend="What will they do?"
          labelSize="s"
          choices={roles.map((value) => ({ value, label: roleNames[value], hint: roleHints[value] }))}
        />
        {teamRoles.some((one) => one === role) && <TeamField name="teamId" />}
        {organisationRoles.some((one) => one === role) && <OrganisationField name="organisationId" />}
        <SubmitButton busyLabel="Making the link…">Make the invitation link</SubmitButton>
      </Form>
    </Page>
  );
}
