import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { anchorLine, checkAnchor, checkSeal, headText, readAnchorLine, readHeadText, sealEvents, type Finding, type Seal, type TrailEvent } from './index';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const anEvent = (id: number, also: Partial<TrailEvent> = {}): TrailEvent => ({
  id: String(id), occurredAt: `2026-11-29T07:00:00.${String(id).padStart(6, '0')}Z`, principalKind: 'user', userId: '4fb1ff43-3b84-4b4f-a4f4-2f9a3b1c0001', jobName: null, linkId: null,
  action: 'patient.viewed', subjectType: 'patient', subjectIds: [`person-${id}`], outcome: 'done', detail: null, ...also,
});
const byId = (events: readonly TrailEvent[]) => new Map(events.map((event) => [event.id, event]));
const kinds = (findings: readonly Finding[]) => findings.map(({ kind }) => kind);

/** Three batches of three; the second holds an entry with a lower number than the first's last, as a late commit has. */
const batches = [[1, 2, 4], [3, 5, 6], [7, 8, 9]].map((ids) => ids.map((id) => anEvent(id)));
const seals = batches.reduce<Seal[]>((made, events, place) => [...made, sealEvents(events, made.at(-1), `2026-11-29T07:0${place + 1}:00.000Z`, sha256)], []);
const check = (changed: readonly TrailEvent[], chain: readonly Seal[] = seals) => chain.flatMap((seal, place) => checkSeal(seal, byId(changed), chain[place - 1], sha256));
const all = batches.flat();

describe('a sealed trail', () => {
  it('has no break as it was sealed, whatever the order of numbers', () => expect(check(all)).toEqual([]));

  it('hashes what it has always hashed', () => {
    expect(seals[0]?.rowHashes[0]).toBe(sha256('["1","2026-11-29T07:00:00.000001Z","user","4fb1ff43-3b84-4b4f-a4f4-2f9a3b1c0001",null,null,"patient.viewed","patient",["person-1"],"done",null]'));
    expect(seals[2]?.hash).toBe('d5e9fa652796db00fed730636b90ec8317927f6d13e288dbf70fe787b60b2802');
  });

  it.each([
    ['edited', all.map((event) => (event.id === '5' ? { ...event, userId: null } : event)), 'Entry 5 of batch 2'],
    ['deleted', all.filter(({ id }) => id !== '5'), 'Entry 5 of batch 2'],
  ] as const)('names the entry that was %s', (kind, changed, words) => {
    const findings = check(changed);
    expect(kinds(findings)).toEqual([kind]);
    expect(findings[0]?.words).toContain(words);
  });

  it('names both of two entries that changed places', () => {
    const [one, other] = [anEvent(5, { subjectIds: ['person-6'] }), anEvent(6, { subjectIds: ['person-5'] })];
    expect(kinds(check([...all.filter(({ id }) => id !== '5' && id !== '6'), one, other]))).toEqual(['edited', 'edited']);
  });

  it('names a batch that is missing, was changed, or does not follow', () => {
    const [first, second, third] = seals as [Seal, Seal, Seal];
    expect(check(all, [first, third])).toEqual([{ kind: 'batch_missing', words: 'Batch 2 is missing.' }]);
    expect(kinds(check(all, [first, { ...second, sealedAt: '2026-11-29T07:02:01.000Z' }, third]))).toEqual(['batch_changed']);
    const anew = sealEvents(batches[1]!, first, '2026-11-29T07:02:30.000Z', sha256);
    expect(kinds(check(all, [first, anew, third]))).toEqual(['chain_broken']);
  });

  it('names an entry that says it is days older than the batch before its own, and none that was merely committed late', () => {
    const sealedWith = (occurredAt: string) => {
      const late = anEvent(10, { occurredAt });
      return kinds(checkSeal(sealEvents([late], seals[2], '2026-11-29T07:04:00.000Z', sha256), byId([late]), seals[2], sha256));
    };
    expect(sealedWith('2026-11-28T07:02:59.000000Z')).toEqual(['backdated']);
    expect(sealedWith('2026-11-28T07:03:01.000000Z')).toEqual([]);
  });

  it('finds any change of any column of any entry', () => {
    const columns = ['occurredAt', 'principalKind', 'userId', 'jobName', 'linkId', 'action', 'subjectType', 'outcome', 'detail'] as const;
    fc.assert(fc.property(fc.nat({ max: 8 }), fc.constantFrom(...columns), fc.string(), (place, column, text) => {
      const event = all[place]!;
      fc.pre(event[column] !== text);
      expect(kinds(check(all.with(place, { ...event, [column]: text })))).toContain('edited');
    }));
  });

  it('tells lists of subjects apart however they are cut', () => {
    fc.assert(fc.property(fc.array(fc.string(), { maxLength: 4 }), fc.array(fc.string(), { maxLength: 4 }), (one, other) => {
      fc.pre(JSON.stringify(one) !== JSON.stringify(other));
      const hash = (subjectIds: string[]) => sealEvents([anEvent(1, { subjectIds })], undefined, 'now', sha256).hash;
      expect(hash(one)).not.toBe(hash(other));
    }));
  });
});

describe('an anchor', () => {
  const head = { sequence: 3, hash: seals[2]!.hash };

  it('is read as it was written', () => {
    expect(readAnchorLine(anchorLine(seals[2]!))).toEqual(head);
    expect(readHeadText(` ${headText(head)}\n`)).toEqual(head);
  });

  it.each(['', '3', '3 abc now', `0 ${head.hash} now`, `3 ${head.hash.toUpperCase()} now`])('is not read from “%s”', (text) => expect(readAnchorLine(text)).toBeUndefined());

  it.each([
    ['is held', head.hash, 3, undefined],
    ['is held although the trail went on', head.hash, 9, undefined],
    ['was sealed anew', seals[1]!.hash, 3, 'anchor_differs'],
    ['was cut off', undefined, 2, 'tail_cut'],
    ['was cut off with everything', undefined, 0, 'tail_cut'],
    ['was taken out of the middle', undefined, 9, 'anchor_differs'],
  ] as const)('%s', (_what, stored, newest, kind) => expect(checkAnchor(head, stored, newest)?.kind).toBe(kind));
});
