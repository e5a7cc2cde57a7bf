import { describe, expect, it } from '@jest/globals';
import { RequestFailed } from '../graphql/request-failed';
import { PendingSends, type PendingSend } from './pending-sends';

const lost = () => Promise.reject(new RequestFailed('NETWORK', 'no connection'));

function aSend(change: Partial<PendingSend> = {}) {
  const log: string[] = [];
  const item: PendingSend = { id: 'contact', what: 'The contact', path: '/x', userId: 'me', send: () => Promise.resolve(void log.push('sent')), done: () => log.push('done'), ...change };
  return { item, log };
}

describe('what was sent without a connection', () => {
  it('waits, is sent once when the connection is back, and is then gone', async () => {
    const sends = new PendingSends();
    let connected = false;
    let tries = 0;
    const { item, log } = aSend({ send: () => (tries += 1, connected ? Promise.resolve() : lost()) });
    sends.put(item);
    await sends.flush('me');
    expect(sends.all()).toHaveLength(1);
    connected = true;
    await Promise.all([sends.flush('me'), sends.flush('me')]);
    await sends.flush('me');
    expect({ tries, log, left: sends.all() }).toEqual({ tries: 2, log: ['done'], left: [] });
  });

  it('is never sent in the name of somebody else', async () => {
    const sends = new PendingSends();
    const { item, log } = aSend();
    sends.put(item);
    await sends.flush('another');
    expect({ log, left: sends.all() }).toEqual({ log: [], left: [] });
  });

  it('waits for signing in again', async () => {
    const sends = new PendingSends();
    const { item } = aSend({ send: () => Promise.reject(new RequestFailed('UNAUTHENTICATED', 'signed out')) });
    sends.put(item);
    await sends.flush('me');
    expect(sends.all()).toEqual([item]);
  });

  it('that the server refuses is not sent again, and says why', async () => {
    const sends = new PendingSends();
    const { item } = aSend({ send: () => Promise.resolve({ code: 'NO', message: 'Support is not running.' }) });
    const { item: next, log } = aSend({ id: 'need' });
    sends.put(item);
    sends.put(next);
    await sends.flush('me');
    expect(sends.all()).toEqual([{ ...item, problem: 'Support is not running.' }]);
    expect(log).toEqual(['sent', 'done']);
  });

  it('is sent in its latest form, and not at all once it was taken back', async () => {
    const sends = new PendingSends();
    const [first, second] = [aSend(), aSend()];
    sends.put(first.item);
    sends.put(second.item);
    await sends.flush('me');
    expect([first.log, second.log]).toEqual([[], ['sent', 'done']]);
    sends.put(first.item);
    sends.remove('contact');
    await sends.flush('me');
    expect(first.log).toEqual([]);
  });
});
