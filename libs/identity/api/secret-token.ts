import { createHash, randomBytes } from 'node:crypto';

/** An opaque 256-bit token. Only its hash is stored, so that a stolen database opens nothing. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}

export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
