import { persistedOperations } from './generated/persisted-operations';

/** Apollo puts this before the hash. */
const prefix = 'apq:';

/**
 * The operations of the web client of this version, which asks them by hash. Apollo would also remember texts that clients send together with
 * their hash, so that anybody could fill its memory: what is put in here is not kept. Operations sent as text are answered as ever.
 */
export class PersistedOperations {
  private readonly texts: ReadonlyMap<string, string>;

  constructor(texts: Readonly<Record<string, string>> = persistedOperations) {
    this.texts = new Map(Object.entries(texts));
  }

  get(key: string): Promise<string | undefined> {
    return Promise.resolve(this.texts.get(key.slice(prefix.length)));
  }

  set(): Promise<void> {
    return Promise.resolve();
  }

  delete(): Promise<boolean> {
    return Promise.resolve(false);
  }
}
