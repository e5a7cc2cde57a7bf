import { ConfirmAction, failureWords, Form, requiredText, SubmitButton, TextArea, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { z } from 'zod';
import type { StewardListing } from './listing-rows';
import { SetDoNotListMutation } from './stewardship-documents';

const schema = z.object({ reason: requiredText('Say why it must not be listed') });

export interface BarListingProps {
  readonly listing: StewardListing;
  /** Whether the reason is being asked for: for one listing of the page at a time. */
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly onDone: (words: string) => void;
}

/** Keeps a listing out of every search, feed and match, with the reason; or lets it in again. */
export function BarListing({ listing, open, onOpen, onDone }: BarListingProps) {
  const set = useGraphMutation(SetDoNotListMutation);
  const form = useZodForm(schema, { reason: '' });
  const { id, version, name } = listing;
  const allow = async () => {
    try {
      const { setDoNotList } = await set.mutateAsync({ input: { subject: 'service', id, version, doNotList: false } });
      onDone(setDoNotList.__typename === 'Refusal' ? setDoNotList.message : `${name} may be listed again.`);
    } catch (error) {
      onDone(failureWords(error));
    }
  };
  if (listing.doNotList) {
    return <ConfirmAction label="Let it be listed" hiddenLabel={name} question={`List ${name} again?`} confirmLabel="List it again" tone="plain" onConfirm={allow} />;
  }
  if (!open) {
    return (
      <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => onOpen(true)}>
        Do not list<span className="nhsuk-u-visually-hidden"> {name}</span>
      </button>
    );
  }
  return (
    <Form
      form={form}
      onSubmit={async ({ reason }) => {
        const { setDoNotList } = await set.mutateAsync({ input: { subject: 'service', id, version, doNotList: true, reason } });
        if (setDoNotList.__typename === 'Refusal') return setDoNotList;
        onOpen(false);
        onDone(`${name} is not listed any more.`);
        return undefined;
      }}
    >
      <TextArea name="reason" label={`Why must ${name} not be listed?`} hint="Only stewards see this." rows={2} />
      <SubmitButton busyLabel="Saving…">Do not list it</SubmitButton>
      <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => onOpen(false)}>
        Cancel
      </button>
    </Form>
  );
}
