import { describe, expect, it } from '@jest/globals';
import { defaultWeights, tunableKeys, valuesOf } from '@linkwell/matching-domain';
import { moveWords, partsWords, pointsOf, previewWords } from './move-words';
import type { PersonPreview, PreviewedService } from './tuning-documents';
import { changedValues, checkTyped, fieldOf, keyOf, shown, typed, typedOf } from './weight-form';

const saved = valuesOf(defaultWeights);

describe('a weight on the page', () => {
  it('is written as people say it, and kept as it was', () => {
    expect([shown('priority.2', 0.7), shown('nearness', 25), shown('halvingMetres', 3_000)]).toEqual(['70', '25', '3000']);
    for (const key of tunableKeys) expect([key, typed(key, shown(key, saved[key]))]).toEqual([key, saved[key]]);
    for (const key of tunableKeys) expect(keyOf(fieldOf(key))).toBe(key);
  });

  it.each(['', ' ', 'much', '1e999'])('typed as %p is no number', (text) => expect(typed('nearness', text)).toBeUndefined());

  it('that differs is sent, and no other', () => {
    const { values } = checkTyped({ ...typedOf(saved), nearness: '30', priority_2: '65' });
    expect(values && changedValues(saved, values)).toEqual([{ key: 'priority.2', value: 0.65 }, { key: 'nearness', value: 30 }]);
  });

  it('that cannot be saved says why at once', () => {
    expect(checkTyped({ ...typedOf(saved), nearness: '60' }).problem).toMatch(/must not count for more than meeting a need/);
    expect(checkTyped({ ...typedOf(saved), nearness: '' }).problem).toMatch(/Next door: choose from/);
  });
});

describe('what a change would do', () => {
  const service = (before: number | null, after: number | null, move: PreviewedService['move']): PreviewedService =>
    ({ __typename: 'PreviewedService', serviceId: `${before} ${after}`, name: 'A club', organisationName: 'Clubs', distanceMetres: 100, before, after, move, parts: [] });
  const preview = (services: PreviewedService[], change: Partial<PersonPreview> = {}): PersonPreview => ({ __typename: 'PersonPreview', personId: '1', total: 20, problem: null, services, ...change });

  it.each([
    [service(5, 3, 'rose'), 'up 2, was 5'],
    [service(1, 4, 'fell'), 'down 3, was 1'],
    [service(2, 2, 'stayed'), 'same place'],
    [service(14, 9, 'came_in'), 'new, was 14'],
    [service(null, 9, 'came_in'), 'new, was after 50'],
    [service(9, 12, 'went_out'), 'out, would be 12'],
  ])('%#: %j is "%s"', (moved, words) => expect(moveWords(moved)).toBe(words));

  it('for a person is counted in a line', () => {
    expect(previewWords(preview([service(1, 1, 'stayed')]))).toBe('The first ten stay as they are.');
    expect(previewWords(preview([service(3, 1, 'rose'), service(2, 3, 'fell'), service(12, 10, 'came_in'), service(10, 11, 'went_out')]))).toBe('1 up, 1 down, 1 new among the first ten');
    expect(previewWords(preview([], { total: 0 }))).toBe('Nothing is found for this person.');
    expect(previewWords(preview([], { problem: 'No such place.' }))).toBe('No such place.');
  });

  it('to a service’s points is told part by part', () => {
    const part = (label: string, before: number, after: number) => ({ __typename: 'PointsOfPart' as const, part: label, label, before, after });
    const moved = { ...service(2, 1, 'rose'), parts: [part('Needs met', 40, 40), part('Nearness', 12.3, 6.1)] };
    expect(pointsOf(moved)).toEqual({ before: 52.3, after: 46.1 });
    expect(partsWords(moved)).toEqual(['Needs met 40', 'Nearness 12.3 → 6.1']);
  });
});
