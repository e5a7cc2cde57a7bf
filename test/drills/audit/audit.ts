import { entriesSeen, wrongRights } from './rights';
import { killTheSealer, sealAsTold } from './killed-sealer';
import { tamperings } from './tampering';
import { openTrail, writeAtOnce, type TrailWorld } from './trail-world';

const say = (line: string): unknown => process.stderr.write(`${line}\n`);

/** Is the trail sealed without a false alarm while everybody writes, and is no tampering overlooked? */
export async function auditDrill(quick: boolean): Promise<{ figures: object; passed: boolean }> {
  if (await sealAsTold()) return { figures: {}, passed: true };
  const world = await openTrail();
  try {
    const begun = performance.now();
    const [kept] = await Promise.all([writeBeside(world, quick ? 2_000 : 10_000)]);
    await world.seal();
    const { breaks, batches, events, waiting } = await world.verify();
    const seconds = Math.round((performance.now() - begun) / 100) / 10;
    const late = await committedLate(world);
    say(`${kept.written} entries by ${seconds} s, ${batches} batches, ${late} sealed after one with a higher number, ${breaks + kept.falseBreaks} false breaks`);

    // The verifier's own entries lie in the trail as well.
    await world.seal();
    const killed = await killTheSealer(world, quick ? 6_000 : 50_000);
    await world.seal();
    const resumed = await world.verify();
    say(`killed after ${killed.sealed} of ${killed.of}; resumed: ${resumed.breaks} breaks, ${resumed.waiting} waiting`);

    const found = [];
    for (const tampering of tamperings) found.push({ name: tampering.name, ...(await isFound(world, tampering)) });
    for (const { name, right, words } of found) say(`${right ? 'found' : 'MISSED'}: ${name}${right ? '' : ` (${words})`}`);
    const rights = await wrongRights(world);
    const seen = await entriesSeen(world);
    for (const line of rights.wrong) say(`WRONG RIGHT ${line}`);

    const missed = found.filter(({ right }) => !right).length;
    const falseBreaks = breaks + kept.falseBreaks + resumed.breaks;
    const figures = {
      drill: 'audit', writes: kept.written, verifiedBeside: kept.verified, events, batches, lateCommits: late, falseBreaks,
      killed, tamperings: found.length, missed, rightsTried: rights.tried, rightsWrong: rights.wrong.length, entriesSeenByOthers: seen, seconds,
    };
    const allSealed = events >= kept.written && waiting <= 1 && resumed.waiting <= 1 && killed.sealed > 0 && killed.sealed < killed.of;
    return { figures, passed: falseBreaks === 0 && missed === 0 && late > 0 && allSealed && rights.wrong.length === 0 && seen === 0 };
  } finally {
    await world.close();
  }
}

/** Many write while one seals and verifies, over and over. */
async function writeBeside(world: TrailWorld, entries: number): Promise<{ written: number; verified: number; falseBreaks: number }> {
  let writing = true;
  let [verified, falseBreaks] = [0, 0];
  const sealing = (async () => {
    for (let round = 0; writing; round += 1) {
      await world.seal();
      if (round % 5 !== 0) continue;
      verified += 1;
      falseBreaks += (await world.verify()).breaks;
    }
  })();
  const written = await writeAtOnce(world, entries).finally(() => (writing = false));
  await sealing;
  return { written, verified, falseBreaks };
}

/** Entries that were sealed after one with a higher number: each of them a false break to a chain that goes by numbers. */
async function committedLate({ db }: TrailWorld): Promise<number> {
  const [row] = await db.look<{ count: number }>(`
    select count(*)::int as count from audit.seal, unnest(event_ids) as id
    where id < (select max(before.id) from audit.seal earlier, unnest(earlier.event_ids) as before(id) where earlier.sequence = seal.sequence - 1)`);
  return row?.count ?? 0;
}

async function isFound(world: TrailWorld, { finds, does, undoes }: (typeof tamperings)[number]): Promise<{ right: boolean; words: string }> {
  await world.seal().catch(() => undefined);
  const place = await does(world);
  const { findings } = await world.verify();
  await undoes(world);
  const words = findings.map((finding) => finding.words).slice(0, 3).join(' | ');
  return { right: findings.some((finding) => finding.kind === finds && finding.words.includes(place)), words: words || 'nothing was found' };
}
