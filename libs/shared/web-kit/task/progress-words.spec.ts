import { describe, expect, it } from '@jest/globals';
import { announcement, progressWords, type Progress } from './progress-words';

const running: Progress = { state: 'running', done: 1200, total: 5000, words: 'Reading rows' };

describe('how far a task is', () => {
  it.each<[Progress, string]>([
    [running, 'Reading rows: 1,200 of 5,000'],
    [{ ...running, total: null }, 'Reading rows: 1,200 so far'],
    [{ ...running, done: 0, total: null, words: '' }, 'Working'],
    [{ ...running, state: 'waiting' }, 'Waiting to begin'],
  ])('is said in words: %j', (progress, words) => expect(progressWords(progress)).toBe(words));

  it('is announced at each tenth and not between', () => {
    expect(announcement(running)).toBe('Reading rows: 20 % done');
    expect(announcement({ ...running, done: 1499 })).toBe('Reading rows: 20 % done');
    expect(announcement({ ...running, done: 1500 })).toBe('Reading rows: 30 % done');
    expect(announcement({ ...running, total: null })).toBe('Reading rows');
    expect(announcement({ ...running, state: 'done' })).toBe('');
  });
});
