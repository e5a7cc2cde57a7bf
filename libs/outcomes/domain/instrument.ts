/** One question, as it must be asked: a changed word makes another version of the instrument. */
export interface InstrumentItem {
  readonly id: string;
  readonly text: string;
  readonly answers:
    | { readonly kind: 'scale'; readonly min: number; readonly max: number; readonly minLabel: string; readonly maxLabel: string }
    | { readonly kind: 'choice'; readonly options: readonly { readonly value: number; readonly label: string }[] };
}

/** `from` and `to` are inclusive; bands do not overlap. */
export interface ScoreBand {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** One score: the sum of its items. An instrument may have several, which are never added up. */
export interface ScoreDefinition {
  readonly id: string;
  readonly label: string;
  readonly items: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly better: 'higher' | 'lower';
  /** Empty where the instrument has no published bands. */
  readonly bands: readonly ScoreBand[];
}

export interface Instrument {
  readonly id: string;
  /** Counts up from 1 with every change of wording, range or scoring; answers name the version they were given to. */
  readonly version: number;
  readonly name: string;
  readonly items: readonly InstrumentItem[];
  readonly scores: readonly ScoreDefinition[];
  readonly citation: string;
}

/** The whole numbers an item can be answered with. */
export function answerValues({ answers }: InstrumentItem): readonly number[] {
  if (answers.kind === 'choice') return answers.options.map(({ value }) => value);
  return Array.from({ length: answers.max - answers.min + 1 }, (_, step) => answers.min + step);
}
