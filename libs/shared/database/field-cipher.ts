import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { FieldKeys } from './keys/field-keys';
import { KeyFile } from './keys/key-file';

/** Where a value lives: it is bound into the ciphertext, so that a value moved to another row or column does not open. */
export interface FieldPlace {
  readonly table: string;
  readonly column: string;
  readonly row: string;
}

/** Encrypts single fields (AES-256-GCM; stored as `keyId.iv.tag.text`, base64url) and makes keyed hashes (HMAC-SHA-256) for exact search. */
export class FieldCipher {
  private ring: Ring;

  /** Keys that stay as they are, or a file of them, which may come to hold others. */
  constructor(private readonly source: FieldKeys | KeyFile) {
    this.ring = ringOf(source instanceof KeyFile ? source.held() : source);
  }

  /** The id of the key that new values are encrypted with. */
  get current(): string {
    return this.now().keys.current;
  }

  encrypt(plain: string, place: FieldPlace): string {
    const iv = randomBytes(12);
    const { keys: { current: id }, buffers } = this.now();
    const cipher = createCipheriv('aes-256-gcm', required(buffers.get(id)), iv).setAAD(aad(place));
    const text = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return [id, ...[iv, cipher.getAuthTag(), text].map((part) => part.toString('base64url'))].join('.');
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
    return createHmac('sha256', this.ring.hashKey).update(purpose).update('\0').update(token).digest();
  }

  private key(id: string): Buffer {
    return required(this.now().buffers.get(id) ?? this.lookedUp(id));
  }

  private now(): Ring {
    return this.source instanceof KeyFile ? this.use(this.source.held()) : this.ring;
  }

  /** Another process may have begun to use a key that was added a moment ago. */
  private lookedUp(id: string): Buffer | undefined {
    return this.source instanceof KeyFile ? this.use(this.source.lookAgain()).buffers.get(id) : undefined;
  }

  private use(keys: FieldKeys): Ring {
    if (keys !== this.ring.keys) this.ring = ringOf(keys);
    return this.ring;
  }
}

interface Ring {
  readonly keys: FieldKeys;
  readonly buffers: ReadonlyMap<string, Buffer>;
  readonly hashKey: Buffer;
}

const ringOf = (keys: FieldKeys): Ring => ({
  keys,
  buffers: new Map(Object.entries(keys.keys).map(([id, text]) => [id, Buffer.from(text, 'base64')])),
  hashKey: Buffer.from(keys.hashKey, 'base64'),
});

function required(key: Buffer | undefined): Buffer {
  if (!key) throw new Error('A stored field was encrypted with a key that this installation does not hold.');
  return key;
}

const aad = (place: FieldPlace): Buffer => Buffer.from(`${place.table}|${place.column}|${place.row}`);
