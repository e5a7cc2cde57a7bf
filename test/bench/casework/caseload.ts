import { createServer, entities, type Installation } from '@linkwell/api';
import { PatientFields } from '@linkwell/casework-api';
import { readConfig } from '@linkwell/config';
import { FieldCipher } from '@linkwell/database';
import type { CalendarDate } from '@linkwell/kernel';
import { createLogger } from '@linkwell/telemetry';
import { aDatabase } from '@linkwell/testing';
import { createHash, randomBytes } from 'node:crypto';
import { interleave, quantile } from '../side-by-side';
import { addPeople, addTeams } from './people.sql';

const teamSize = 100;
/** Most that a page may take longer on the large installation, 95th percentile by 95th percentile. */
const mark = 1.5;
const worker = '00000000-0000-4000-8000-000000000001';
const identity = { forename: 'Test', surname: 'Person', dateOfBirth: '1960-01-31' as CalendarDate, nhsNumber: null, postcode: null, phone: null, safeContact: null };
/** The pages as a client asks for them, in short: what is read and opened for them is the same. */
const caseloadText = '{ caseload(first: 25) { totalCount counts { due_today quiet } edges { node { id forename surname needs { id status } } } } }';
const patientText = 'query ($id: ID!) { patient(id: $id) { id forename surname about { home { livingAlone } } needs { id status } contacts { id note } agreements { id } } }';

interface Side {
  readonly caseload: () => Promise<unknown>;
  readonly patient: (index: number) => Promise<unknown>;
  close(): Promise<void>;
}

/** The same team of a hundred on an installation of `people`; where there are more, a tenth are the team's own of earlier years, the rest other teams'. */
async function filled(people: number): Promise<Side> {
  const db = await aDatabase(entities);
  const key = () => randomBytes(32).toString('base64');
  const cipher = new FieldCipher({ current: 'k1', keys: { k1: key() }, hashKey: key() });
  const fields = new PatientFields(cipher);
  const copied = fields.seal(worker, identity);
  const columns = [copied.forename, copied.surname, copied.dateOfBirth, copied.dateOfBirthHash];
  const own = people > teamSize ? Math.round(people / 10) : 0;
  const others = Math.round((people - own - teamSize) / teamSize);
  for (const statement of addTeams) await db.look(statement, [1, 1 + others]);
  await db.look(addPeople, [1, 1 + others, teamSize, false, ...columns]);
  if (own > 0) await db.look(addPeople, [1, 1, own, true, ...columns]);
  const patients = await db.look<{ id: string }>(`select patient_id as id from casework.episode where team_id = $1 and state = 'accepted' order by id`, [worker]);
  // Ciphertext is bound to its row: those who are shown are sealed each for themselves.
  for (const { id } of patients) {
    const sealed = fields.seal(id, identity);
    await db.look(`update casework.patient set forename = $2, surname = $3, date_of_birth = $4 where id = $1`, [id, sealed.forename, sealed.surname, sealed.dateOfBirth]);
  }
  const token = randomBytes(32).toString('base64url');
  await db.look(`insert into identity.session (token_hash, user_id, expires_at) values ($1, $2, now() + interval '8 hours')`, [createHash('sha256').update(token).digest(), worker]);
  await db.look('vacuum analyze');
  const installation: Installation = { config: readConfig({ DATABASE_URL: db.url, LINKWELL_TRUST_PROXY: '1' }), database: db.database, cipher, close: () => Promise.resolve() };
  const app = await createServer(installation, { logger: createLogger('silent'), webFolder: 'none' });
  await app.listen(0, '127.0.0.1');
  const address = `${await app.getUrl()}/graphql`;
  let asked = 0;
  const ask = async (query: string, variables: object = {}) => {
    asked += 1;
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `linkwell=${token}`, 'x-forwarded-for': `10.0.${(asked >> 8) % 256}.${asked % 256}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: Record<string, unknown> | null; errors?: { message: string }[] };
    if (!data || errors) throw new Error(`The server does not answer: ${errors?.[0]?.message ?? response.status}`);
  };
  return {
    caseload: () => ask(caseloadText),
    patient: (index) => ask(patientText, { id: patients[index % patients.length]?.id }),
    async close() {
      await app.close();
      await db.drop();
    },
  };
}

/** 95th percentiles of a desk and of a patient's page through the whole server, on an installation of a hundred people and on a large one, asked in turn. */
export async function caseloadBench(quick: boolean): Promise<{ figures: object; passed: boolean }> {
  const large = quick ? 5_000 : 50_000;
  const small = await filled(teamSize);
  const big = await filled(large);
  try {
    const questions = Array.from({ length: quick ? 50 : 200 }, (_, index) => index);
    const took = { caseload: { small: [] as number[], big: [] as number[] }, patient: { small: [] as number[], big: [] as number[] } };
    const timed = (into: number[], work: () => Promise<unknown>) => async () => {
      const start = performance.now();
      await work();
      into.push(performance.now() - start);
    };
    for (const keep of [false, true]) {
      for (const page of ['caseload', 'patient'] as const) {
        const into = keep ? took[page] : { small: [], big: [] };
        await interleave(questions, 2, {
          small: (index: number) => timed(into.small, () => small[page](index))(),
          big: (index: number) => timed(into.big, () => big[page](index))(),
        });
      }
    }
    const p95 = (page: 'caseload' | 'patient') => ({ [teamSize]: round(quantile(took[page].small, 0.95)), [large]: round(quantile(took[page].big, 0.95)) });
    const ratio = (page: 'caseload' | 'patient') => round(quantile(took[page].big, 0.95) / quantile(took[page].small, 0.95));
    const ratios = { caseload: ratio('caseload'), patient: ratio('patient') };
    return { figures: { bench: 'caseload', quick, people: large, p95: { caseload: p95('caseload'), patient: p95('patient') }, ratios, mark }, passed: Object.values(ratios).every((value) => value <= mark) };
  } finally {
    await small.close();
    await big.close();
  }
}

const round = (value: number): number => Math.round(value * 100) / 100;
