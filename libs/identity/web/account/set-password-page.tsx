import { Form, Page, SubmitButton, TextField, graphql, useFragmentToken, useGraphMutation, useSession, useZodForm } from '@linkwell/web-kit';
import { useNavigate } from 'react-router';
import { z } from 'zod';

const SetPasswordMutation = graphql(`
  mutation SetPassword($input: SetPasswordInput!) {
    setPassword(input: $input) {
      ... on Session {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

/** Length matters and composition rules do not (NIST SP 800-63B, 5.1.1.2); the server has the last word. */
const shortest = 12;

const schema = z
  .object({
    password: z.string().min(1, 'Enter a password').min(shortest, `Password must be ${shortest} characters or more`),
    again: z.string().min(1, 'Enter the password again'),
  })
  .refine(({ password, again }) => password === again, { path: ['again'], message: 'The two passwords must be the same' });

export function WelcomePage() {
  return <SetPasswordPage title="Welcome to Linkwell" documentTitle="Choose a password" lead="Choose a password to open your account." button="Open my account" />;
}

export function NewPasswordPage() {
  return <SetPasswordPage title="Set a new password" lead="You will be signed out everywhere else." button="Save and sign in" />;
}

interface SetPasswordPageProps {
  readonly title: string;
  readonly documentTitle?: string;
  readonly lead: string;
  readonly button: string;
}

function SetPasswordPage({ title, documentTitle = title, lead, button }: SetPasswordPageProps) {
  const token = useFragmentToken();
  const navigate = useNavigate();
  const { refresh } = useSession();
  const setPassword = useGraphMutation(SetPasswordMutation, { refresh: false });
  const form = useZodForm(schema, { password: '', again: '' });

  if (!token) {
    return (
      <Page title="This link is not complete">
        <p>Open the link again from the message you were sent. If that does not help, ask the person who sent it for a new one: each link works once.</p>
      </Page>
    );
  }
  return (
    <Page title={title} documentTitle={documentTitle}>
      <p>{lead}</p>
      <Form
        form={form}
        onSubmit={async ({ password }) => {
          const answer = (await setPassword.mutateAsync({ input: { token, password } })).setPassword;
          if (answer.__typename === 'Refusal') return answer;
          await refresh();
          await navigate('/', { replace: true });
        }}
      >
        <TextField
          name="password"
          label="Password"
          hint={`At least ${shortest} characters. Three unconnected words are easy to remember and hard to guess.`}
          type="password"
          autoComplete="new-password"
          width={30}
        />
        <TextField name="again" label="The same password again" type="password" autoComplete="new-password" width={30} />
        <SubmitButton busyLabel="Saving…">{button}</SubmitButton>
      </Form>
    </Page>
  );
}
