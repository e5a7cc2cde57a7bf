import { describe, expect, it } from '@jest/globals';
import { reachable } from '@linkwell/kernel';
import { changeNeedStatus, checkNeed, needMetVerdict, needStatuses, nextNeedStatuses, statusFromVerdict, type NeedMetAnswer } from './index';

describe('a need', () => {
  it('can reach every status, and leave every one', () => {
    expect([...reachable(nextNeedStatuses, 'open')].sort()).toEqual([...needStatuses].sort());
    for (const status of needStatuses) expect(nextNeedStatuses[status].length).toBeGreaterThan(0);
  });

  it.each(needStatuses.flatMap((from) => needStatuses.map((to) => [from, to] as const)))('%s → %s is answered as the table says', (from, to) =>
    expect(changeNeedStatus(from, to).ok).toBe(from === to || (nextNeedStatuses[from] as readonly string[]).includes(to)));

  it.each([0, 4, 1.5, Number.NaN])('has no priority %p', (priority) => expect(checkNeed({ priority, patientsWords: '' })).toMatchObject({ refusal: { code: 'NEED_PRIORITY' } }));
  it('keeps the patient’s words, within reason', () => {
    expect(checkNeed({ priority: 1, patientsWords: ' I dread the post. ' })).toEqual({ ok: true, value: { priority: 1, patientsWords: 'I dread the post.' } });
    expect(checkNeed({ priority: 1, patientsWords: 'x'.repeat(2_001) })).toMatchObject({ refusal: { code: 'NEED_WORDS_TOO_LONG' } });
  });
});

describe('whether a need was met', () => {
  const said = (reporter: NeedMetAnswer['reporter'], answer: NeedMetAnswer['answer'], day: number): NeedMetAnswer => ({ reporter, answer, at: new Date(Date.UTC(2026, 4, day)) });

  it.each([
    ['nobody has said', [], undefined],
    ['the organisation alone never decides', [said('organisation', 'met', 1)], undefined],
    ['the link worker decides while the patient is silent', [said('link_worker', 'met', 1)], 'met'],
    ['the patient comes before a later link worker', [said('patient', 'not_met', 1), said('link_worker', 'met', 9)], 'not_met'],
    ['the patient’s latest answer counts', [said('patient', 'met', 5), said('patient', 'not_met', 1)], 'met'],
    ['a patient who does not know leaves it to the link worker', [said('patient', 'not_known', 5), said('link_worker', 'met', 1)], 'met'],
    ['nobody knows', [said('patient', 'not_known', 5), said('link_worker', 'not_known', 1)], undefined],
  ] as const)('%s', (_, answers, status) => expect(statusFromVerdict(needMetVerdict(answers))).toBe(status));

  it('shows the organisation’s view beside', () =>
    expect(needMetVerdict([said('patient', 'not_met', 1), said('organisation', 'met', 2)]).organisationsView).toMatchObject({ answer: 'met' }));
});
