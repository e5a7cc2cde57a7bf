import { RadioField } from '@linkwell/web-kit';
import { useRef, type KeyboardEvent } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Instrument } from '../measures-documents';
import { leftOut } from './answers-schema';

interface QuestionFieldProps {
  readonly item: Instrument['items'][number];
  /** The question's place, from 1. */
  readonly place: number;
}

/** Numbers, of which only the ends have words. */
export const isScale = ({ answers }: Instrument['items'][number]): boolean => answers.some(({ label }) => !label);

/** One question in its exact words. On a scale a digit chooses (1 and then 0 for ten), and the arrow keys move, as in any group of radios. */
export function QuestionField({ item, place }: QuestionFieldProps) {
  const { setValue } = useFormContext();
  const lastKey = useRef('');
  const name = `answers.${item.id}`;
  const ends = [item.answers[0], item.answers.at(-1)].flatMap((end) => (end?.label ? [`${end.value} is ${end.label.toLowerCase()}`] : []));
  const none = item.mayBeLeftOut ? [{ value: leftOut, label: 'Did not answer' }] : [];

  const chooseByDigit = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!/^\d$/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    const wanted = [`${lastKey.current}${event.key}`, event.key].find((text) => item.answers.some(({ value }) => String(value) === text));
    lastKey.current = event.key;
    if (wanted === undefined) return;
    event.preventDefault();
    setValue(name, wanted, { shouldDirty: true });
    event.currentTarget.querySelector<HTMLInputElement>(`input[value="${wanted}"]`)?.focus();
  };

  if (!isScale(item)) {
    const choices = item.answers.map(({ value, label }) => ({ value: String(value), label: label ?? String(value) }));
    return <RadioField name={name} legend={`${place}. ${item.text}`} labelSize="s" choices={[...choices, ...none]} />;
  }
  return (
    <div className="lw-scale" onKeyDown={chooseByDigit} onFocus={(event) => !event.currentTarget.contains(event.relatedTarget) && (lastKey.current = '')}>
      <RadioField
        name={name}
        inline
        legend={`${place}. ${item.text}`}
        labelSize="s"
        hint={`${ends.join(', ')}.`}
        choices={[...item.answers.map(({ value }) => ({ value: String(value), label: String(value) })), ...none]}
      />
    </div>
  );
}
