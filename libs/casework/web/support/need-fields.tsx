import { longestWords, needUrgencies } from '@linkwell/casework-domain';
import { RadioField, TickField, oneOf } from '@linkwell/web-kit';
import { z } from 'zod';
import { urgencyWords } from '../words';

/** What is asked about every need, new or known. */
export const needFields = {
  priority: oneOf(['1', '2', '3'], 'Choose how much it matters'),
  urgency: oneOf(needUrgencies, 'Choose how soon help is needed'),
  confidential: z.boolean(),
};

export const wordsField = z.string().trim().max(longestWords, `Use ${longestWords} characters or fewer`);

export function NeedFields() {
  return (
    <>
      <RadioField
        name="priority"
        legend="How much does it matter to them?"
        labelSize="s"
        choices={[
          { value: '1', label: 'It matters most' },
          { value: '2', label: 'It matters' },
          { value: '3', label: 'It matters less' },
        ]}
      />
      <RadioField
        name="urgency"
        legend="How soon?"
        labelSize="s"
        choices={[
          { value: 'routine', label: urgencyWords.routine },
          { value: 'soon', label: urgencyWords.soon },
          { value: 'crisis', label: urgencyWords.crisis, hint: 'The service is asked to answer within one working day. Ring them as well.' },
        ]}
      />
      <TickField name="confidential" label="Keep this confidential" hint="It never appears in print, messages or anything that is shared with an organisation." />
    </>
  );
}
