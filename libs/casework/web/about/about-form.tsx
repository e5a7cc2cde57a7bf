import type { Refusal, Result } from '@linkwell/kernel';
import { Form, RadioField, SubmitButton, graphql, useGraphMutation, useZodForm, type ServerRefusal } from '@linkwell/web-kit';
import type { ReactNode } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { z } from 'zod';
import { choicesOf } from '../words';
import { notAsked } from './about-words';

const RecordAboutPatientMutation = graphql(`
  mutation RecordAboutPatient($input: RecordAboutPatientInput!) {
    recordAboutPatient(input: $input) {
      ... on Patient {
        id
      }
      ... on Refusal {
        code
        field
        message
      }
    }
  }
`);

/** Sends one section and goes back to the patient. Returns the server's refusal, if there is one. */
export function useRecordAbout({ id, version }: { readonly id: string; readonly version: number }) {
  const record = useGraphMutation(RecordAboutPatientMutation);
  const navigate = useNavigate();
  return async (section: Partial<Omit<Parameters<typeof record.mutateAsync>[0]['input'], 'patientId' | 'version'>>): Promise<ServerRefusal | void> => {
    const { recordAboutPatient } = await record.mutateAsync({ input: { ...section, patientId: id, version } });
    if (recordAboutPatient.__typename === 'Refusal') return recordAboutPatient;
    await navigate(`/patients/${id}`);
  };
}

/** A schema that hands a section's answers to the domain's own check; its refusal stands at the field that it names. */
export const checkedBy = <Shape extends z.ZodType, Checked>(section: string, shape: Shape, check: (given: z.output<Shape>) => Result<Checked, Refusal>) =>
  z.object({ [section]: shape }).transform((answers, context): Checked => {
    const checked = check(answers[section] as z.output<Shape>);
    if (checked.ok) return checked.value;
    context.addIssue({ code: 'custom', path: [section, ...(checked.refusal.field ?? '').split('.')], message: checked.refusal.message });
    return z.NEVER;
  });

/** '' is a question that was not asked. */
export const orUnasked = <const Value extends string>(values: readonly Value[]) => z.string().transform((text): Value | null => values.find((value) => value === text) ?? null);
export const words = z.string().transform((text) => text.trim() || null);

/** A question that may be left unasked, which is its own answer: never "not known". */
export function OptionalQuestion({ name, legend, hint, words: table, then }: {
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly words: Readonly<Record<string, string>>;
  /** What is asked on when one answer is chosen. */
  readonly then?: Readonly<Record<string, ReactNode>>;
}) {
  const choices = [...choicesOf(table), { value: '', label: notAsked }].map((choice) => ({ ...choice, ...(then?.[choice.value] ? { then: then[choice.value] } : {}) }));
  return <RadioField name={name} legend={legend} {...(hint ? { hint } : {})} labelSize="s" choices={choices} />;
}

export function AboutForm<Input extends FieldValues, Output>({ schema, answers, onSend, children }: {
  readonly schema: z.ZodType<Output, Input>;
  readonly answers: DefaultValues<Input>;
  readonly onSend: (checked: Output) => Promise<ServerRefusal | void>;
  readonly children: ReactNode;
}) {
  const form = useZodForm(schema, answers);
  return (
    <Form form={form} onSubmit={onSend}>
      {children}
      <SubmitButton busyLabel="Saving…">Save</SubmitButton>
    </Form>
  );
}
