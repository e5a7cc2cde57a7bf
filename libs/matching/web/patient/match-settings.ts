import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { filtersAsked, nothingChosen, type ChosenFilters } from '../results/chosen-filters';
import { usualDistance } from '../results/distance-choices';

/** What a patient's list is asked with. */
export interface MatchSettings {
  /** `undefined`: all open needs. */
  readonly needIds: readonly string[] | undefined;
  readonly withinMetres: number;
  readonly includeFull: boolean;
  /** A need in somebody's words, or part of a name. */
  readonly words: string;
  /** Another place than home; empty: home. */
  readonly place: string;
  readonly filtersAre: 'wishes' | 'conditions';
  readonly chosen: ChosenFilters;
}

export const atFirst: MatchSettings = { needIds: undefined, withinMetres: usualDistance, includeFull: false, words: '', place: '', filtersAre: 'wishes', chosen: nothingChosen };

export type ChangeSettings = (change: Partial<MatchSettings>) => void;

/**
 * The settings are the page's own, so that what is typed stands on screen at once; a copy is kept in memory by patient, so that coming back from a
 * service or a comparison finds the list again. Nothing is stored, nor in an address.
 */
export function useMatchSettings(patientId: string): readonly [MatchSettings, ChangeSettings] {
  const client = useQueryClient();
  const key = ['find-support', patientId, 'settings'];
  const [settings, setSettings] = useState(() => client.getQueryData<MatchSettings>(key) ?? atFirst);
  const change: ChangeSettings = (part) => {
    setSettings((before) => ({ ...before, ...part }));
    client.setQueryDefaults(key, { gcTime: Infinity });
    client.setQueryData<MatchSettings>(key, (before) => ({ ...(before ?? atFirst), ...part }));
  };
  return [settings, change];
}

/** The settings as the server is asked. */
export function asked(patientId: string, { needIds, withinMetres, includeFull, words, place, filtersAre, chosen }: MatchSettings) {
  const { filters } = filtersAsked(chosen);
  return { patientId, needIds: needIds ? [...needIds] : null, withinMetres, includeFull, words: words.trim() || null, place: place || null, filters, filtersAre };
}
