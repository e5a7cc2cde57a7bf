import { DateText, Done, Note, Warning } from '@linkwell/web-kit';
import { useState } from 'react';
import type { ReferralChange, ReferralStepView } from '../documents';
import { sideWords, stateWords, stepWords } from '../words';
import type { AfterAnswer } from './answering';

type Notice = { readonly kind: 'done'; readonly words: string } | { readonly kind: 'changed'; readonly words: string; readonly changes: readonly ReferralChange[] } | undefined;

interface Shown {
  readonly timeline: readonly ReferralStepView[];
}

export interface PageNotices {
  readonly notice: Notice;
  /** Steps that others took while the page was open. */
  readonly meanwhile: readonly ReferralStepView[];
  /** How often something was done here: forms are emptied then, and not when others change what is shown around them. */
  readonly deeds: number;
  readonly after: AfterAnswer;
}

/** The words of what was just done to a referral, or of what somebody else did meanwhile. */
export function usePageNotice({ timeline }: Shown): PageNotices {
  const [notice, setNotice] = useState<Notice>();
  const [deeds, setDeeds] = useState(0);
  const [known, setKnown] = useState(timeline.length);
  // Said already, by whoever did it here or by the refusal: the step that comes next is no news.
  const [awaited, setAwaited] = useState(false);
  if (awaited && timeline.length !== known) {
    setKnown(timeline.length);
    setAwaited(false);
  }
  const say = (said: Notice) => {
    setNotice(said);
    setKnown(timeline.length);
    setAwaited(true);
  };
  return {
    notice,
    meanwhile: awaited ? [] : timeline.slice(known),
    deeds,
    after: {
      onDone: (words) => {
        say({ kind: 'done', words });
        setDeeds(deeds + 1);
      },
      onChanged: (words, changes) => say({ kind: 'changed', words, changes }),
    },
  };
}

interface PageNoticeProps extends Pick<PageNotices, 'notice' | 'meanwhile'> {
  readonly organisation: string;
  readonly team: string;
}

export function PageNotice({ notice, meanwhile, ...sides }: PageNoticeProps) {
  return (
    <>
      {notice?.kind === 'done' && <Done>{notice.words}</Done>}
      {notice?.kind === 'changed' && (
        <div role="alert">
          <Warning title="Somebody was faster">
            <p>{notice.words}</p>
            {notice.changes.length > 0 && <Changes changes={notice.changes} />}
            <p>Nothing of yours was saved. The page now shows how things stand: if what you meant still fits, send it again.</p>
          </Warning>
        </div>
      )}
      <div role="status">
        {meanwhile.length > 0 && (
          <Note>
            <p>This referral has changed while you had it open. The page shows how it stands now.</p>
            <ul>
              {meanwhile.map((step) => (
                <li key={step.id}>
                  {sideWords(step.party, sides)}, <DateText value={step.at} />: {stepWords(step)}
                </li>
              ))}
            </ul>
          </Note>
        )}
      </div>
    </>
  );
}

const Changes = ({ changes }: { readonly changes: readonly ReferralChange[] }) => (
  <ul>
    {changes.map(({ at, by, from, to }) => (
      <li key={at}>
        {by}, <DateText value={at} />: {from === to ? `recorded something; it stayed “${stateWords(to).words}”` : `from “${stateWords(from).words}” to “${stateWords(to).words}”`}
      </li>
    ))}
  </ul>
);
