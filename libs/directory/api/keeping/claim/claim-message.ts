import type { MessageContent } from '@linkwell/jobs';
import { claimPath } from '../link-token';
import type { ClaimDetails } from './claim-details';

/** To the organisation's published address: somebody asks to keep its listings. */
export const askAddress = ({ name, email, words, organisationName, serviceName }: ClaimDetails, token: string): MessageContent => ({
  subject: `May this person look after ${organisationName}’s listings?`,
  paragraphs: [
    `${name} (${email}) asks to keep the directory’s listing “${serviceName}” of ${organisationName} up to date. They write: “${words}”`,
    'Whoever may keep a listing can change what the public reads about you, and can answer referrals that are sent to you. Say yes only if you know this person.',
    'If you do not, open the link and say no, or do nothing: then a steward of the directory looks at it.',
  ],
  action: { label: 'Answer this request', path: claimPath(token) },
  footer: `You get this because this address is published for ${organisationName} in the directory. Opening the link changes nothing by itself, and it works once, for 14 days.`,
});

const footer = 'You get this because somebody gave this address when they asked to keep a listing in the directory. If it was not you, please ignore this message.';

/** To whoever asked. `path` opens their new account. */
export const welcome = ({ organisationName }: ClaimDetails, path: string | null): MessageContent => ({
  subject: `You can now look after ${organisationName}’s listings`,
  paragraphs: path === null ? [`You asked to keep the listings of ${organisationName}. You can: sign in as you always do.`] : [`You asked to keep the listings of ${organisationName}. Choose a password to open your account. The link works once, for seven days.`],
  action: path === null ? { label: 'Go to your listings', path: '/listings' } : { label: 'Open your account', path },
  footer,
});

/** Their address has an account for other work. Only the address itself is told so. */
export const workElsewhere = ({ organisationName }: ClaimDetails): MessageContent => ({
  subject: `About ${organisationName}’s listings`,
  paragraphs: [
    `You asked to keep the listings of ${organisationName}, and may. But this address has an account for other work here, and the two are kept apart.`,
    'Please ask again with another e-mail address, or ask whoever runs this installation to add it to your account.',
  ],
  footer,
});

export const turnedDown = ({ organisationName, reason }: ClaimDetails, kind: 'claim' | 'proposal'): MessageContent => ({
  subject: kind === 'claim' ? `About ${organisationName}’s listings` : `About the listing that you proposed for ${organisationName}`,
  paragraphs: [
    kind === 'claim' ? `You asked to keep the listings of ${organisationName}. This was not agreed to.` : `You proposed a listing for ${organisationName}. It was not taken into the directory.`,
    ...(reason === null ? [] : [`The reason given: ${reason}`]),
  ],
  footer,
});

export const taken = ({ organisationName, serviceName }: ClaimDetails): MessageContent => ({
  subject: `Thank you: ${serviceName} is being added to the directory`,
  paragraphs: [`You told us about “${serviceName}” of ${organisationName}. A steward is adding it to the directory.`],
  footer,
});
