import { Database, UnitOfWork } from '@linkwell/database';
import { PlaceFinder } from '@linkwell/geography-api';
import { publicViewer } from '@linkwell/kernel';
import { FindSupport, type SupportQuestion } from '@linkwell/matching-api';
import { FixedClock } from '@linkwell/testing';

/** A statement as the product sends it, to be sent again and again. */
export interface Sent {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

export const page = 20;
export const today = '2026-05-20';
export const findSupport = new FindSupport(new PlaceFinder(), new FixedClock(new Date(`${today}T09:00:00Z`)));

/** The one statement by which the product answers each question. */
export async function statementsOf(database: Database, questions: readonly SupportQuestion[]): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  for (const question of questions) {
    await database.within(publicViewer, async (unit) => {
      const listening = new Proxy(unit, {
        get: (target, property) => {
          if (property === 'read') return (name: string, text: string, values: readonly unknown[]) => (sent.push({ name, text, values }), target.read(name, text, values));
          const value: unknown = Reflect.get(target, property);
          return typeof value === 'function' ? (value.bind(target) as unknown) : value;
        },
      });
      await findSupport.run(listening as UnitOfWork, question, { first: page });
    });
  }
  if (sent.length !== questions.length) throw new Error('A question was answered by another number of statements than one.');
  return sent;
}
