import { randomBytes } from 'node:crypto';
import { FieldCipher } from '@linkwell/database';
import type { LinkPurpose } from '@linkwell/kernel';

export interface LinkToken {
  readonly token: string;
  readonly hash: Buffer;
}

const bytes = 32;

/** 256 random bits: nobody guesses one. Only the keyed hash is kept, so that neither a stolen database nor a log opens anything. */
export function newLinkToken(cipher: FieldCipher, purpose: LinkPurpose): LinkToken {
  const token = randomBytes(bytes).toString('base64url');
  return { token, hash: linkHash(cipher, purpose, token) };
}

export const linkHash = (cipher: FieldCipher, purpose: LinkPurpose, token: string): Buffer => cipher.hash(`directory.link.${purpose}`, token);

/** The shape of a token, for checking input. */
export const tokenShape = /^[\w-]{43}$/;

/** The token stands after `#`: a browser sends that to no server, nor to another site as a referrer, and a mail scanner that fetches the page never shows it to us. */
export const confirmPath = (token: string): string => `/confirm#token=${token}`;
export const claimPath = (token: string): string => `/claims/answer#token=${token}`;
