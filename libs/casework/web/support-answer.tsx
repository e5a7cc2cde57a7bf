import { agreementGivers, agreementManners, currentWording } from '@linkwell/casework-domain';
import { RadioField, oneOf } from '@linkwell/web-kit';
import { z } from 'zod';
import { choicesOf, giverWords, mannerWords } from './words';

const wording = currentWording('support');

/** What the person says to the offer of support, with the version of the words that were read to them. */
export const supportAnswer = z
  .object({
    answer: oneOf(['yes', 'no'], 'Choose what the person said'),
    givenBy: oneOf(agreementGivers, 'Choose who gave the answer'),
    how: oneOf(agreementManners, 'Choose how it was given'),
  })
  .transform((said) => ({ ...said, wordingVersion: wording.version }));

export const unanswered = { answer: '', givenBy: 'self', how: 'spoken' };

export function SupportAnswerFields() {
  return (
    <>
      <p>Read this to them, or let them read it:</p>
      <blockquote>{wording.text}</blockquote>
      <RadioField
        name="agreement.answer"
        legend="What do they say?"
        labelSize="s"
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No', hint: 'That is fine, and ends here.' },
        ]}
      />
      <RadioField name="agreement.givenBy" legend="Who gave the answer?" choices={choicesOf(giverWords)} />
      <RadioField name="agreement.how" legend="How?" inline choices={choicesOf(mannerWords)} />
    </>
  );
}

/** Said to whoever records a "no", before it is saved. */
export const afterNo = 'Only their name, date of birth, practice and this answer are kept, so that nobody asks them again without need.';
