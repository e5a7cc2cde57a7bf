import { TextArea, TextField } from '@linkwell/web-kit';

export function NameFields() {
  return (
    <>
      <TextField name="name" label="Name of the service" labelSize="s" hint="As people know it. Not the name of your organisation, unless they are the same." width={30} />
      <TextArea name="description" label="What happens there, and how it helps" labelSize="s" hint="Write as you would tell a neighbour. The first sentence is shown in search results." rows={8} />
    </>
  );
}

export function OrganisationNameFields() {
  return (
    <>
      <TextField name="name" label="Name of the organisation" labelSize="s" width={30} />
      <TextArea name="description" label="What the organisation does" labelSize="s" hint="A few sentences. It stands beside each of your services." rows={6} />
    </>
  );
}
