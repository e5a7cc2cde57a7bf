import { emailAddress, requiredText, TextArea, TextField } from '@linkwell/web-kit';
import { useFormContext } from 'react-hook-form';
import { z } from 'zod';

export const askerSchema = {
  name: requiredText('Enter your name', { max: 100 }),
  email: emailAddress('Enter your e-mail address'),
  words: requiredText('Answer this in a few words', { max: 500 }),
  homepage: z.string(),
};
export const askerDefaults = { name: '', email: '', words: '', homepage: '' };

/** Who asks. Under it a box that no person sees or reaches: what fills it in is a machine. */
export function AskerFields({ question }: { readonly question: string }) {
  const { register } = useFormContext();
  return (
    <>
      <TextField name="name" label="Your name" autoComplete="name" width={30} />
      <TextField name="email" label="Your e-mail address" type="email" autoComplete="email" spellCheck={false} width={30} hint="The answer goes there" />
      <TextArea name="words" label={question} rows={2} />
      <div className="lw-unseen" aria-hidden="true">
        <label htmlFor="asker-homepage">Leave this empty</label>
        <input id="asker-homepage" type="text" tabIndex={-1} autoComplete="off" {...register('homepage')} />
      </div>
    </>
  );
}
