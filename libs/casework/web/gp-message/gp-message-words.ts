import type { MessageAudience, MessageMoment, MessageWay, ReasonNotSent } from '@linkwell/casework-domain';
import { saveFile } from '@linkwell/web-kit';

export const momentWords: Readonly<Record<MessageMoment, string>> = { started: 'Support has begun', declined: 'They said no to support', not_reached: 'They could not be reached', ended: 'Support has ended' };
export const audienceWords: Readonly<Record<MessageAudience, string>> = { gp: 'GP practice', referrer: 'Whoever referred them' };
export const wayWords: Readonly<Record<MessageWay, string>> = { clinical_system: 'In the practice’s own system', nhs_mail: 'NHSmail', secure_email: 'Another secure e-mail', post: 'By post', by_hand: 'By hand' };
export const notSentWords: Readonly<Record<ReasonNotSent, string>> = {
  person_objects: 'The person does not want it', not_registered: 'They are registered with no practice', told_otherwise: 'The practice or referrer knows already', other: 'Another reason',
};

/** Gives the reader a PDF that came as base64. */
export const savePdf = ({ name, content }: { readonly name: string; readonly content: string }): void =>
  saveFile(name, 'application/pdf', Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0)));
