import { Failure, Loading, RadioField, SelectField, useGraphQuery } from '@linkwell/web-kit';
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { NeedTermsQuery, SuggestNeedsQuery } from './support-documents';

/** The value of the choice that opens the whole list. */
export const another = 'another';

/**
 * Chooses a term of the needs taxonomy: what the patient's own words may mean is offered first, the whole list stands behind.
 * Fields: `termId` among the suggestions (or `another`), `listedId` from the list, `suggested` whether there are suggestions to choose from.
 * `words` names the field with the patient's words.
 */
export function TermPicker({ words }: { readonly words: string }) {
  const { control, setValue } = useFormContext();
  const said: unknown = useWatch({ control, name: words });
  const text = useDeferredValue(typeof said === 'string' ? said.trim() : '');
  const chosen: unknown = useWatch({ control, name: 'termId' });
  const terms = useGraphQuery(NeedTermsQuery, {}, { staleTime: Infinity });
  const suggested = useGraphQuery(SuggestNeedsQuery, { text }, { enabled: text.length >= 3, keepPrevious: true, staleTime: Infinity });
  const labels = useMemo(() => new Map(terms.data?.needTerms.map(({ id, label }) => [id, label])), [terms.data]);
  const suggestions = text.length >= 3 ? (suggested.data?.suggestNeeds ?? []) : [];
  const any = suggestions.length > 0;
  useEffect(() => setValue('suggested', any), [any, setValue]);

  if (terms.error) return <Failure error={terms.error} onRetry={() => void terms.refetch()} />;
  if (!terms.data) return <Loading label="Loading the list of needs" />;
  const choices = terms.data.needTerms.flatMap(({ id, label, children }) => [{ value: id, label }, ...children.map((child) => ({ value: child.id, label: `${label}: ${child.label}` }))]);
  const list = <SelectField name="listedId" label="Need" choices={choices} placeholder="Choose from the list" />;

  if (!any && (chosen === '' || chosen === another)) return list;
  const kept = suggestions.some(({ id }) => id === chosen) || chosen === '' || chosen === another ? [] : choices.filter(({ value }) => value === chosen);
  return (
    <RadioField
      name="termId"
      legend="What is it about?"
      labelSize="s"
      hint="Suggested from their words"
      choices={[
        ...kept,
        ...suggestions.map(({ id, label, parentId }) => ({ value: id, label, ...(parentId && labels.has(parentId) ? { hint: labels.get(parentId) ?? '' } : {}) })),
        { value: another, label: 'Something else', then: list },
      ]}
    />
  );
}
