import type { PGlite } from '@electric-sql/pglite';

/** Parse, Bind, Describe, Execute, Close, Flush: parts of one statement, which Sync ends (PostgreSQL's protocol, "Extended Query"). */
const partOfStatement = new Set([...'PBDECH'].map((letter) => letter.charCodeAt(0)));

/**
 * The socket server takes one message of one connection after another, and keeps to a connection only while that is in a transaction.
 * All connections share one session with one unnamed statement: between one's Parse and its Bind another's Parse could come, and the first
 * would run the other's statement. So a statement that has begun counts as a transaction until its Sync.
 */
export function withWholeStatements(db: PGlite): PGlite {
  let within = false;
  const instead = {
    isInTransaction: () => within || db.isInTransaction(),
    execProtocolRawStream: (...[message, options]: Parameters<PGlite['execProtocolRawStream']>) => {
      within = partOfStatement.has(message[0] ?? 0);
      return db.execProtocolRawStream(message, options);
    },
    // With this the server clears up after a connection that was lost in the middle.
    exec: (...parameters: Parameters<PGlite['exec']>) => {
      within = false;
      return db.exec(...parameters);
    },
  };
  return new Proxy(db, {
    get(target, property) {
      if (property in instead) return instead[property as keyof typeof instead];
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
