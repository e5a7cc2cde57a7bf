import { describe, expect, it } from '@jest/globals';
import { parseNhsNumber } from '@linkwell/casework-domain';
import { freshnessOn } from '@linkwell/directory-domain';
import { isPublishable } from '@linkwell/evaluation-domain';
import { parsePostcode } from '@linkwell/geography-domain';
import { checkPassword } from '@linkwell/identity-domain';
import { dayInLondon, roles, type CalendarDate } from '@linkwell/kernel';
import { score, ons4 } from '@linkwell/outcomes-domain';
import { needGroups, needTerm, topNeedTerms, topTermOf } from '@linkwell/taxonomy-domain';
import { demoPassword, demoSeed, demoUsers, makeWorld, neighbourhoods, pastCohorts, shownDemoUsers } from './index';
import { takesReferrals } from './people/suitable-services';

const today = '2026-05-13' as CalendarDate;
const world = makeWorld(demoSeed, today);
const { district, directory, currentPeople, pastPeople } = world;
const everybody = [...currentPeople, ...pastPeople];

const distinct = (values: readonly unknown[]) => new Set(values).size;

describe('the invented district', () => {
  it('is the same for the same seed and day, to the last letter', () => {
    expect(JSON.stringify(makeWorld(demoSeed, today))).toBe(JSON.stringify(world));
  });

  it('is another for another seed', () => {
    expect(makeWorld(demoSeed + 1, today).district.postcodes).not.toEqual(district.postcodes);
  });

  it('has postcodes that are well formed, each once, and that nobody has', () => {
    for (const { postcode } of district.postcodes) {
      expect(parsePostcode(postcode)).toEqual({ ok: true, value: postcode });
      expect(postcode).toMatch(/^QX/);
    }
    expect(distinct(district.postcodes.map(({ postcode }) => postcode))).toBe(neighbourhoods.length * 100);
  });

  it('has small areas of every decile, ranked from the most deprived', () => {
    expect(distinct(district.smallAreas.map(({ decile }) => decile))).toBe(10);
    const ranked = [...district.smallAreas].sort((a, b) => a.rank - b.rank);
    expect(ranked.map(({ rank }) => rank)).toEqual(ranked.map((_, index) => index + 1));
    expect(ranked.map(({ decile }) => decile)).toEqual(ranked.map(({ decile }) => decile).sort((a, b) => a - b));
  });
});

describe('the invented directory', () => {
  const { services } = directory;
  const top = (ids: readonly string[]) => ids.flatMap((id) => { const term = needTerm(id); return term ? [topTermOf(term)] : []; });

  it('has at least 60 services by about 35 organisations, no two of the same name', () => {
    expect(services.length).toBeGreaterThanOrEqual(60);
    expect(directory.organisations.length).toBeGreaterThanOrEqual(35);
    expect(distinct(services.map(({ name }) => name))).toBe(services.length);
    expect(distinct(directory.organisations.map(({ name }) => name))).toBe(directory.organisations.length);
    expect(directory.organisations.filter(({ id }) => !services.some(({ organisationId }) => organisationId === id))).toEqual([]);
  });

  it('names needs of the taxonomy only, and has something for every top need and every group', () => {
    expect(services.flatMap(({ needs }) => needs).filter((id) => needTerm(id) === undefined)).toEqual([]);
    const answered = services.flatMap(({ needs }) => top(needs));
    expect(topNeedTerms.filter((term) => !answered.includes(term)).map(({ id }) => id)).toEqual([]);
    expect(distinct(answered.map(({ groupId }) => groupId))).toBe(Object.keys(needGroups).length);
  });

  it('is confirmed lately, a while ago, long ago, too long ago and never', () => {
    expect(distinct(services.map(({ confirmedOn }) => freshnessOn(today, confirmedOn)))).toBe(5);
  });

  it('has room, little room, and none', () => {
    expect([...new Set(services.map(({ capacity }) => capacity.state))].sort()).toEqual(['full', 'limited', 'open']);
  });

  it('may mostly be sent referrals, but not always; some of it has no place', () => {
    expect(services.filter(takesReferrals).length / services.length).toBeGreaterThan(0.6);
    expect(services.filter((service) => !takesReferrals(service)).length).toBeGreaterThan(10);
    expect(services.filter(({ channels }) => channels.every((channel) => channel === 'online')).length).toBeGreaterThan(2);
  });

  it('lies within the district', () => {
    const postcodes = new Set<string>(district.postcodes.map(({ postcode }) => postcode));
    expect(directory.locations.filter(({ postcode }) => !postcodes.has(postcode))).toEqual([]);
  });
});

describe('the demonstration accounts', () => {
  it('show one for each role, with a password that the rules allow', () => {
    expect(shownDemoUsers.map(({ role }) => role).sort()).toEqual([...roles].sort());
    for (const { email } of demoUsers) expect(checkPassword(demoPassword, email).ok).toBe(true);
  });

  it('have an address of their own each, in a domain that nobody can own', () => {
    expect(distinct(demoUsers.map(({ email }) => email))).toBe(demoUsers.length);
    expect(demoUsers.filter(({ email }) => !email.endsWith('@linkwell.example'))).toEqual([]);
  });

  it('belong to every organisation and every team', () => {
    const organisations = demoUsers.flatMap(({ organisationId }) => organisationId ?? []);
    expect(directory.organisations.filter(({ id }) => !organisations.includes(id))).toEqual([]);
  });
});

describe('the invented people', () => {
  it('are more than 40 today and more than 3,000 in the past, no two of the same name', () => {
    expect(currentPeople.filter(({ episode }) => episode.life.state === 'offered' || episode.life.state === 'accepted').length).toBeGreaterThanOrEqual(40);
    expect(pastPeople.length).toBeGreaterThanOrEqual(3_000);
    expect(distinct(everybody.map(({ forename, surname }) => `${forename} ${surname}`))).toBe(everybody.length);
  });

  it('have NHS numbers of the test range, valid and each once', () => {
    const numbers = everybody.flatMap(({ nhsNumber }) => nhsNumber ?? []);
    expect(numbers.filter((number) => !number.startsWith('999') || !parseNhsNumber(number, { allowTestNumbers: true }).ok)).toEqual([]);
    expect(distinct(numbers)).toBe(numbers.length);
    expect(numbers.length).toBeLessThan(everybody.length);
  });

  it('have an id of their own each, and so has all that is recorded of them', () => {
    const ids = everybody.flatMap((person) => [
      person.id, person.episode.id, ...person.needs.flatMap(({ id, answers }) => [id, ...answers.map((answer) => answer.id)]),
      ...[...person.agreements, ...person.contacts, ...person.responses].map(({ id }) => id), ...person.referrals.map(({ referral }) => referral.id),
    ]);
    expect(distinct(ids)).toBe(ids.length);
    expect(ids.filter((id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toEqual([]);
  });

  it('have referrals in every state that a sent one can be in, overdue ones among them', () => {
    const states = new Set(currentPeople.flatMap(({ referrals }) => referrals.map(({ referral }) => referral.state)));
    expect([...states].sort()).toEqual(['accepted', 'closed', 'declined', 'in_progress', 'sent', 'waitlisted', 'withdrawn']);
  });

  it('lived through nothing that lies ahead, and nothing before they were offered support', () => {
    for (const { episode, referrals, needs, contacts } of everybody) {
      const days = [
        ...referrals.flatMap(({ events }) => events.map(({ at }) => dayInLondon(at))), ...needs.flatMap(({ recordedAt, answers }) => [recordedAt, ...answers.map(({ at }) => at)].map(dayInLondon)),
        ...contacts.map(({ on }) => on), episode.life.offeredOn,
      ];
      expect(days.filter((day) => day >= today || day < episode.life.offeredOn)).toEqual([]);
    }
  });

  it('saw each referral’s events one after another', () => {
    for (const { events } of everybody.flatMap(({ referrals }) => referrals)) {
      const times = events.map(({ at }) => at.getTime());
      expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
    }
  });

  it('are not sent for the same need to the same service twice', () => {
    for (const { referrals } of everybody) {
      const sent = referrals.map(({ referral }) => `${referral.needIds.join()} ${referral.serviceId}`);
      expect(distinct(sent)).toBe(sent.length);
    }
  });

  it('are of an age that the services they were referred to take', () => {
    for (const { episode, referrals } of everybody) {
      for (const { service } of referrals) {
        expect(episode.ageAtStart).toBeGreaterThanOrEqual((service.minAge ?? 0) - 1);
        expect(episode.ageAtStart).toBeLessThanOrEqual(service.maxAge ?? 130);
      }
    }
  });

  it('keep a confidential need out of every referral', () => {
    const confidential = new Set(everybody.flatMap(({ needs }) => needs.filter((need) => need.confidential).map(({ id }) => id)));
    expect(confidential.size).toBeGreaterThan(0);
    expect(everybody.flatMap(({ referrals }) => referrals).filter(({ referral }) => referral.needIds.some((id) => confidential.has(id)))).toEqual([]);
  });

  it('gave answers that can be scored', () => {
    for (const { completion } of everybody.flatMap(({ responses }) => responses)) {
      if (completion.status === 'answered') expect(score(ons4, completion.answers).ok).toBe(true);
    }
  });
});

describe('the past cohorts', () => {
  const cohorts = pastCohorts(today);

  it('are eight whole quarters that may be published today', () => {
    expect(cohorts).toHaveLength(8);
    expect(cohorts.filter((quarter) => !isPublishable(quarter, 'support', today))).toEqual([]);
  });

  it('hold everybody of the past, all of them settled', () => {
    const began = new Set(pastPeople.map(({ episode }) => `${episode.life.offeredOn.slice(0, 4)}-Q${Math.ceil(Number(episode.life.offeredOn.slice(5, 7)) / 3)}`));
    expect([...began].sort()).toEqual([...cohorts]);
    expect(pastPeople.filter(({ episode }) => episode.life.state === 'accepted' || episode.life.state === 'offered')).toEqual([]);
  });

  it('know the deprivation of most, but not of all', () => {
    const unknown = pastPeople.filter(({ episode }) => episode.deprivationDecile === null).length;
    expect(unknown).toBeGreaterThan(50);
    expect(unknown).toBeLessThan(300);
  });
});
