import { Page } from '@linkwell/web-kit';
import { Link } from 'react-router';

type Why = 'used' | 'expired' | 'unknown' | 'incomplete';

interface Words {
  readonly title: string;
  readonly words: string;
}

const said: Readonly<Record<Why, Words>> = {
  used: { title: 'This has been answered already', words: 'Somebody has used this link, and it works once. There is nothing left to do.' },
  expired: { title: 'This link has run out', words: 'It worked for 30 days. You need not do anything: a steward of the directory will ring you, or we will write again in a few months.' },
  unknown: { title: 'This link leads nowhere', words: 'It may have been cut short by your mail program. Open it again from the message, or copy the whole of it.' },
  incomplete: { title: 'This link is not complete', words: 'Open it again from the message that we sent you. Nothing has been changed.' },
};

/** A link that opens nothing (any more), with what can still be done. */
export function ClosedLinkPage({ why, organisation }: { readonly why: Why; readonly organisation?: string | undefined }) {
  const { title, words } = said[why];
  return (
    <Page title={title} {...(organisation ? { caption: organisation } : {})}>
      <p>{words}</p>
      <p>
        If something in your listing is wrong, <Link to="/listings">sign in and change it</Link>. If you have no account, <Link to="/">find your listing</Link> and press “Tell us this is wrong”.
      </p>
    </Page>
  );
}
