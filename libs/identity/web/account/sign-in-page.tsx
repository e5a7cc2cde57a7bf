import { Form, Page, SubmitButton, TextField, emailAddress, graphql, safePath, useGraphMutation, useSession, useZodForm } from '@linkwell/web-kit';
import { useNavigate, useSearchParams } from 'react-router';
import { z } from 'zod';
import { DemoAccounts } from './demo-accounts';

const SignInMutation = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
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

const schema = z.object({
  email: emailAddress('Enter your e-mail address'),
  // Not trimmed: blanks may belong to a password.
  password: z.string().min(1, 'Enter your password'),
});

export function SignInPage() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const { refresh, installation } = useSession();
  const signIn = useGraphMutation(SignInMutation, { refresh: false });
  const form = useZodForm(schema, { email: '', password: '' });
  const sentHere = search.has('then');

  const enter = async (input: z.output<typeof schema>) => {
    const answer = (await signIn.mutateAsync({ input })).signIn;
    if (answer.__typename === 'Refusal') return answer;
    await refresh();
    await navigate(safePath(search.get('then')), { replace: true });
  };

  return (
    <Page title="Sign in">
      {sentHere && <p>Sign in to open this page. If you were signed in before, your session has ended.</p>}
      <Form form={form} onSubmit={enter}>
        <TextField name="email" label="E-mail address" type="email" autoComplete="username" spellCheck={false} width={30} />
        <TextField name="password" label="Password" type="password" autoComplete="current-password" width={30} />
        <SubmitButton busyLabel="Signing in…">Sign in</SubmitButton>
        <p>Forgotten your password? The person who runs Linkwell for you can send you a link to set a new one.</p>
        {installation?.demo && (
          <DemoAccounts
            onUse={({ email, password }) => {
              form.setValue('email', email);
              form.setValue('password', password);
            }}
          />
        )}
      </Form>
    </Page>
  );
}
