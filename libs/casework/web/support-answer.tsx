import { agreementGivers, agreementManners, currentWording } from '@linkwell/casework-domain';
import { RadioField, Wording, oneOf } from '@linkwell/web-kit';
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

/** The answer to an offer made earlier: `null` when the person could not be reached. */
export const offerAnswer = z
  .object({
    answer: oneOf(['yes', 'no', 'not_reached'], 'Choose what the person said'),
    givenBy: oneOf(agreementGivers, 'Choose who gave the answer'),
    how: oneOf(agreementManners, 'Choose how it was given'),
  })
  .transform(({ answer, ...said }) => (answer === 'not_reached' ? null : { answer, ...said, wordingVersion: wording.version }));

export const unanswered = { answer: '', givenBy: 'self', how: 'spoken' };

/** `answered`: what is chosen so far; who gave it and how are asked of an answer only. */
export function SupportAnswerFields({ answered, mayBeUnreached }: { readonly answered: string; readonly mayBeUnreached?: boolean }) {
  return (
    <>
      <p>Read this to them, or let them read it:</p>
      <Wording>{wording.text}</Wording>
      <RadioField
        name="agreement.answer"
        legend="What do they say?"
        labelSize="s"
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No', hint: 'That is fine, and ends here.' },
          ...(mayBeUnreached ? [{ value: 'not_reached', label: 'We could not reach them', hint: 'Record each try as a contact first.' }] : []),
        ]}
      />
      {answered !== 'not_reached' && (
        <>
          <RadioField name="agreement.givenBy" legend="Who gave the answer?" labelSize="s" choices={choicesOf(giverWords)} />
          <RadioField name="agreement.how" legend="How?" labelSize="s" inline choices={choicesOf(mannerWords)} />
        </>
      )}
    </>
  );
}

/** Said to whoever records a "no", before it is saved. */
export const afterNo = 'Only their name, date of birth, practice and this answer are kept, so that nobody asks them again without need.';
