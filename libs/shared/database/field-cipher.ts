import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

/** Where a value lives: it is bound into the ciphertext, so that a value moved to another row or column does not open. */
export interface FieldPlace {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

const key = z.base64().refine((text) => Buffer.from(text, 'base64').length === 32, 'each key is 32 random bytes in base64');
const keyFile = z.object({ current: z.string().regex(/^[a-z0-9-]{1,16}$/), keys: z.record(z.string().regex(/^[a-z0-9-]{1,16}$/), key), hashKey: key });
export type FieldKeys = z.infer<typeof keyFile>;

/** Reads keys from JSON: `{"current":"k1","keys":{"k1":"<32 bytes, base64>"},"hashKey":"<32 bytes, base64>"}`. Throws with the field that is wrong. */
export function parseFieldKeys(json: string): FieldKeys {
  const parsed = keyFile.safeParse(parseJson(json));
  if (!parsed.success) throw new Error(`The encryption keys are not usable: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
  if (parsed.data.keys[parsed.data.current] === undefined) throw new Error('The encryption keys are not usable: "current" names no key of "keys".');
  return parsed.data;
}

/** The keys of a file; where it does not exist yet (trying out) it is made, readable by this user only. */
export function loadOrCreateFieldKeys(file: string): FieldKeys {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const fresh = () => randomBytes(32).toString('base64');
    writeFileSync(file, JSON.stringify({ current: 'k1', keys: { k1: fresh() }, hashKey: fresh() }), { mode: 0o600, flag: 'wx' });
  }
  return parseFieldKeys(readFileSync(file, 'utf8'));
}

/** Encrypts single fields (AES-256-GCM; stored as `keyId.iv.tag.text`, base64url) and makes keyed hashes (HMAC-SHA-256) for exact search. */
export class FieldCipher {
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly hashKey: Buffer;
  private readonly current: string;

  constructor(keys: FieldKeys) {
    this.keys = new Map(Object.entries(keys.keys).map(([id, text]) => [id, Buffer.from(text, 'base64')]));
    this.hashKey = Buffer.from(keys.hashKey, 'base64');
    this.current = keys.current;
  }

  encrypt(plain: string, place: FieldPlace): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.key(this.current), iv).setAAD(aad(place));
    const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return [this.current, ...[iv, cipher.getAuthTag(), text].map((part) => part.toString('base64url'))].join('.');
  }

  /** Throws when the text was altered, or belongs to another place or to a key that is not held. */
  decrypt(stored: string, place: FieldPlace): string {
    const [id = '', iv = '', tag = '', text = ''] = stored.split('.');
    const decipher = createDecipheriv('aes-256-gcm', this.key(id), Buffer.from(iv, 'base64url'), { authTagLength: 16 });
    decipher.setAAD(aad(place)).setAuthTag(Buffer.from(tag, 'base64url'));
    return Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString('utf8');
  }

  /** A keyed hash of an already normalised token; `purpose` keeps a surname's hash from matching a forename's. */
  hash(purpose: string, token: string): Buffer {
    return createHmac('sha256', this.hashKey).update(purpose).update('\0').update(token).digest();
  }

  private key(id: string): Buffer {
    const found = this.keys.get(id);
    if (!found) throw new Error('A stored field was encrypted with a key that this installation does not hold.');
    return found;
  }
}

const aad = (place: FieldPlace): Buffer => Buffer.from(`${place.table}|${place.column}|${place.row}`);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
