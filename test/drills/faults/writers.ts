import { demoPassword } from '@linkwell/demo-domain';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Acknowledged } from './count';

/** One person in support, and the two who write about their referrals. */
export interface Desk {
  readonly patientId: string;
  readonly needId: string;
  readonly serviceId: string;
  readonly workerEmail: string;
  readonly editorEmail: string;
}

export interface Written {
  readonly acknowledged: Acknowledged[];
  /** Deeds that were asked for more than once, because no answer came. */
  retried: number;
  /** Answers that no fault explains. */
  readonly wrong: string[];
}

interface Answer {
  readonly data?: Record<string, { readonly __typename: string; readonly id?: string; readonly version?: number; readonly code?: string; readonly message?: string }> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Answers by which a server in trouble asks to be asked again. */
const passing = ['INTERNAL', 'TRY_AGAIN', 'OUTCOME_UNKNOWN', 'TOO_MANY_REQUESTS'];
const pauseBetween = 100;
const longest = 10_000;

const deed = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on ${/ByTeam|send|withdraw/.test(name) ? 'Referral' : 'InboxReferral'} { id version } ... on Refusal { code message } } }`;
const deeds = {
  ReferralSent: ['sendReferral', 'SendReferralInput'],
  ReferralWaitlisted: ['waitlistReferral', 'WaitlistReferralInput'],
  ReferralAccepted: ['acceptReferral', 'ReferralSeenInput'],
  ReferralDeclined: ['declineReferral', 'DeclineReferralInput'],
  AttendanceRecorded: ['recordAttendance', 'RecordAttendanceInput'],
  ReferralClosed: ['closeReferral', 'CloseReferralInput'],
  ReferralWithdrawn: ['withdrawReferral', 'WithdrawReferralInput'],
} as const;
type Deed = keyof typeof deeds;

const today = () => new Date().toISOString().slice(0, 10);
const inputs: Readonly<Record<Exclude<Deed, 'ReferralSent'>, () => object>> = {
  ReferralWaitlisted: () => ({ reviewOn: '2099-01-05' }),
  ReferralAccepted: () => ({}),
  ReferralDeclined: () => ({ reason: 'no_capacity' }),
  AttendanceRecorded: () => ({ on: today() }),
  ReferralClosed: () => ({ whatHappened: 'attended', words: 'Came once.' }),
  ReferralWithdrawn: () => ({ reason: 'No longer wanted.' }),
};

/** The lives that referrals lead in turn. */
const lives: readonly (readonly Exclude<Deed, 'ReferralSent'>[])[] = [
  ['ReferralWaitlisted', 'ReferralAccepted', 'AttendanceRecorded', 'ReferralClosed'],
  ['ReferralDeclined'],
  ['ReferralAccepted', 'ReferralWithdrawn'],
];

/** Writes about referrals without pause until told to stop, each deed with one key until it is acknowledged. */
export async function keepWriting(address: string, desk: Desk, stop: AbortSignal, written: Written): Promise<void> {
  const [worker, editor] = [await signIn(address, desk.workerEmail), await signIn(address, desk.editorEmail)];
  const perform = async (type: Deed, referralId: string | undefined, version: number, input: object): Promise<string | undefined> => {
    const done = await untilAcknowledged(address, type === 'ReferralSent' || type === 'ReferralWithdrawn' ? worker : editor, type, input, written);
    if (!done) return undefined;
    if (done.version !== version || (referralId ?? done.id) !== done.id) written.wrong.push(`${type}: answered ${done.id} version ${done.version}, not ${referralId ?? 'a new one'} version ${version}`);
    written.acknowledged.push({ referralId: done.id, type, version });
    return done.id;
  };
  for (let turn = 0; !stop.aborted; turn += 1) {
    const id = await perform('ReferralSent', undefined, 1, sending(desk));
    let version = 1;
    for (const type of id === undefined ? [] : lives[turn % lives.length]!) {
      await perform(type, id, version + 1, { id, version, ...inputs[type]() });
      version += 1;
    }
  }
}

const sending = ({ patientId, needId, serviceId }: Desk) => ({
  patientId, serviceId, needs: [{ needId, words: '' }], reason: 'Letters about debt pile up.', share: ['needs', 'age'], urgency: 'crisis',
  safeContact: { number: '01632 960001', times: 'mornings', leaveMessages: false },
  agreement: { given: true, givenBy: 'self', how: 'spoken', wordingVersion: 'share-1' },
});

async function untilAcknowledged(address: string, cookie: string, type: Deed, input: object, written: Written): Promise<{ id: string; version: number } | undefined> {
  const [name, inputType] = deeds[type];
  const variables = { input: { ...input, idempotencyKey: randomUUID() } };
  for (let tries = 1; ; tries += 1) {
    if (tries === 2) written.retried += 1;
    const answer = await ask(address, cookie, deed(name, inputType), variables);
    const result = answer?.data?.[name];
    if (result?.id !== undefined && result.version !== undefined) return { id: result.id, version: result.version };
    const code = result?.code ?? answer?.errors?.[0]?.extensions?.code;
    if (code !== undefined && !passing.includes(code)) {
      written.wrong.push(`${type}: ${code} ${result?.message ?? answer?.errors?.[0]?.message ?? ''}`);
      return undefined;
    }
    await pause(pauseBetween);
  }
}

/** Nothing where the server could not be reached, broke off or says nothing sensible. */
async function ask(address: string, cookie: string, query: string, variables: object): Promise<Answer | undefined> {
  try {
    const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(longest) });
    return (await response.json()) as Answer;
  } catch {
    return undefined;
  }
}

async function signIn(address: string, email: string): Promise<string> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables: { input: { email, password: demoPassword } } }) });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${email} cannot sign in.`);
  return cookie;
}
