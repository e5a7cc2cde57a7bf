import { Form, Page, SubmitButton, TextField, requiredText, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { CreateSiteMutation } from './team-documents';

const schema = z.object({
  name: requiredText('Enter the site’s name', { max: 200 }),
  // ODS codes of sites and organisations are letters and digits, three to ten of them; the server checks the shape it knows.
  odsCode: z
    .string()
    .trim()
    .toUpperCase()
    .min(1, 'Enter the site’s ODS code')
    .refine((code) => !code || /^[A-Z0-9]{3,10}$/.test(code), 'ODS code must be 3 to 10 letters and digits, like Y99999'),
});

export function NewSitePage() {
  const create = useGraphMutation(CreateSiteMutation);
  const navigate = useNavigate();
  const form = useZodForm(schema, { name: '', odsCode: '' });
  return (
    <Page title="Add a site" backLink={{ to: '/admin/teams', label: 'Teams and sites' }}>
      <Form
        form={form}
        onSubmit={async (input) => {
          const { createSite } = await create.mutateAsync({ input });
          if (createSite.__typename === 'Refusal') return createSite;
          await navigate('/admin/teams');
        }}
      >
        <TextField name="name" label="Name of the site" hint="A GP practice or a primary care network" width={30} />
        <TextField name="odsCode" label="ODS code" hint="The NHS organisation code, for example Y99999" width={10} spellCheck={false} code />
        <SubmitButton busyLabel="Saving…">Add the site</SubmitButton>
      </Form>
    </Page>
  );
}
