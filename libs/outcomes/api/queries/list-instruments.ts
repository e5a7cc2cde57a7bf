import { answerValues, instruments, type Instrument, type InstrumentItem } from '@linkwell/outcomes-domain';
import type { InstrumentType } from '../graphql/instrument.type';

/** The newest version of every instrument. */
export const listInstruments = (): InstrumentType[] => instruments.filter((one, place) => !instruments.slice(place + 1).some(({ id }) => id === one.id)).map(show);

const show = (instrument: Instrument): InstrumentType => ({
  id: instrument.id,
  version: instrument.version,
  name: instrument.name,
  citation: instrument.citation,
  items: instrument.items.map((item) => ({
    id: item.id,
    text: item.text,
    answers: answerValues(item).map((value) => ({ value, label: labelOf(item, value) })),
    mayBeLeftOut: instrument.scores.every(({ items }) => items.length === 1 || !items.includes(item.id)),
  })),
});

function labelOf({ answers }: InstrumentItem, value: number): string | null {
  if (answers.kind === 'choice') return answers.options.find((option) => option.value === value)?.label ?? null;
  if (value === answers.min) return answers.minLabel;
  return value === answers.max ? answers.maxLabel : null;
}
