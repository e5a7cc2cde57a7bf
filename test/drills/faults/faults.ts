import { setTimeout as pause } from 'node:timers/promises';
import { countLostMessages, countTransitions } from './count';
import { drained, owedFor, receivedIds, sendDigests, storedMessages, storedSince } from './delivery';
import { desksOf, faults, openHouse, until, type Fault, type House } from './house';
import { keepWriting, type Written } from './writers';

const say = (line: string) => process.stdout.write(`${line}\n`);
/** A quick drill leaves a small machine room to start something beside them. */
const writers = { quick: 3, full: 8 };
/** Seconds in which everything must be ready again. */
const recoverWithin = 10;
/** Deeds that must have been acknowledged between one fault and the next, so that each finds everybody at work. */
const deedsBetween = { quick: 40, full: 150 };

/**
 * Everybody writes about referrals over HTTP while the server, the worker and PostgreSQL are killed and started again, each five times (`quick`: once).
 * Afterwards every transition that was acknowledged must be there once, and every message that it owes must have come.
 */
export async function faultsDrill(quick: boolean): Promise<{ figures: object; passed: boolean }> {
  const house = await openHouse();
  try {
    return await drill(house, quick);
  } finally {
    await house.close();
  }
}

async function drill(house: House, quick: boolean): Promise<{ figures: object; passed: boolean }> {
  const [{ now: began } = { now: '' }] = await house.postgres.look<{ now: string }>('select clock_timestamp()::text as now');
  const size = quick ? 'quick' : 'full';
  const desks = await desksOf(house.postgres, writers[size]);
  const stop = new AbortController();
  const written: Written = { acknowledged: [], retried: 0, wrong: [] };
  const writing = desks.map((desk) => keepWriting(house.address, desk, stop.signal, written));
  const recoveries: { kind: Fault; seconds: number }[] = [];
  for (const kind of Array.from({ length: quick ? 1 : 5 }, () => faults).flat()) {
    const enough = written.acknowledged.length + deedsBetween[size];
    await until(() => Promise.resolve(written.acknowledged.length >= enough));
    await pause(Math.random() * 500);
    const seconds = await house.fault(kind);
    recoveries.push({ kind, seconds });
    say(`${kind} killed after ${written.acknowledged.length} deeds, ready again in ${seconds.toFixed(1)} s`);
  }
  await pause(500);
  stop.abort();
  await Promise.all(writing);
  await drained(house);
  say(`${written.acknowledged.length} deeds acknowledged, ${written.retried} of them asked for again; the digests are sent`);
  recoveries.push({ kind: 'worker', seconds: await sendDigests(house) });

  for (const wrong of written.wrong.slice(0, 5)) say(`WRONG ${wrong}`);
  const { lost, duplicated, untrue } = countTransitions(written.acknowledged, await storedSince(house, began));
  const owed = await owedFor(house, written.acknowledged);
  const { ids, repeated } = receivedIds(house);
  const notificationsLost = countLostMessages(owed, await storedMessages(house), ids);
  const slowest = Math.max(...recoveries.map(({ seconds }) => seconds));
  const figures = {
    drill: 'faults', acknowledged: written.acknowledged.length, lost, duplicated, notificationsLost, kills: recoveries.length, slowestRecoverySeconds: Math.round(slowest * 10) / 10,
    writers: desks.length, retried: written.retried, wrongAnswers: written.wrong.length, untrue, notifications: owed.length, mails: ids.size, mailsRepeated: repeated,
  };
  const passed = desks.length === writers[size] && lost + duplicated + untrue + notificationsLost + written.wrong.length === 0 && owed.length > 0 && slowest < recoverWithin;
  return { figures, passed };
}
