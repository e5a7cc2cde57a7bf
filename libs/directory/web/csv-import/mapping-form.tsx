import { accessChannelLabels, accessChannels, accessWayLabels, accessWays, csvFieldLabels, csvFields, type AccessChannel, type AccessWay, type CsvField } from '@linkwell/directory-domain';
import { CheckboxField, Form, RadioField, SubmitButton, TextField, useGraphMutation, useZodForm } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { ColumnField } from './column-field';
import { CheckCsvImportMutation } from './import-documents';
import type { CsvImport } from './import-state';
import { NeedsField } from './needs-field';

/** The choice of saying oneself what each column holds. */
const own = 'own';

const schema = z
  .object({
    reading: z.string().min(1, 'Choose how the list is read'),
    title: z.string().trim(),
    attribution: z.string().trim(),
    columns: z.record(z.enum(csvFields), z.string()),
    needTermIds: z.array(z.string()),
    way: z.enum(accessWays),
    channels: z.array(z.enum(accessChannels)),
  })
  .superRefine(({ reading, title, attribution, columns, needTermIds }, context) => {
    if (reading !== own) return;
    const lack = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (title === '') lack(['title'], 'Say what the list is called');
    if (attribution === '') lack(['attribution'], 'Say who published the list, and on what terms');
    if (!columns.name) lack(['columns', 'name'], 'Choose the column that holds the name of the service');
    if (!columns.postcode) lack(['columns', 'postcode'], 'Choose the column that holds the postcode');
    if (needTermIds.length === 0) lack(['needTermIds'], 'Choose at least one need that every service of the list helps with');
  });

/** What the columns of a list mean: as a mapping that fits says, or column by column, with the file's own first rows beside each. */
export function MappingForm({ list, onDone }: { readonly list: CsvImport; readonly onDone: () => void }) {
  const check = useGraphMutation(CheckCsvImportMutation);
  const { id, version, presets } = list;
  const form = useZodForm(schema, startingWith(list));
  const reading = useWatch({ control: form.control, name: 'reading' });
  return (
    <Form
      form={form}
      onSubmit={async ({ reading: chosen, columns, ...rest }) => {
        const what = chosen === own ? { chosen: { ...rest, columns: csvFields.flatMap((field) => (columns[field] ? [{ field, column: columns[field] }] : [])) } } : { preset: chosen };
        const { checkCsvImport } = await check.mutateAsync({ input: { id, version, ...what } });
        if (checkCsvImport.__typename === 'Refusal') return checkCsvImport;
        onDone();
        return undefined;
      }}
    >
      {presets.length > 0 && (
        <RadioField
          name="reading"
          legend="How is this list read?"
          labelSize="m"
          hint="Choose a known list only if this file comes from the same publisher: it brings that list up to date, under that publisher’s name"
          choices={[...presets.map(({ name, title, attribution }) => ({ value: name, label: `As “${title}”`, hint: attribution })), { value: own, label: 'I will say what each column holds' }]}
        />
      )}
      {reading === own && <OwnChoices list={list} />}
      <SubmitButton busyLabel="Checking…">Check the list</SubmitButton>
      <p className="lw-sub">Nothing is changed yet: you will see first what the import would do.</p>
    </Form>
  );
}

function OwnChoices({ list }: { readonly list: CsvImport }) {
  return (
    <>
      <h2 className="nhsuk-heading-m">The list</h2>
      <TextField name="title" label="What is the list called?" hint="A later file of the same name brings these listings up to date" width={30} />
      <TextField name="attribution" label="Who published it, and on what terms?" hint="Shown with every listing, such as “Larkmere Council, Open Government Licence v3.0”" width={30} />
      <h2 className="nhsuk-heading-m">The columns</h2>
      <p>Beside each you see what stands in the first rows.</p>
      <div className="lw-imports__columns">
        {csvFields.map((field) => (
          <ColumnField key={field} name={`columns.${field}`} label={csvFieldLabels[field]} header={list.header} sample={list.sample} />
        ))}
      </div>
      <h2 className="nhsuk-heading-m">The services</h2>
      <NeedsField name="needTermIds" />
      <RadioField name="way" legend="Who may bring a person to them?" labelSize="s" choices={accessWays.map((way) => ({ value: way, label: accessWayLabels[way] }))} />
      <CheckboxField name="channels" legend="How do people reach them?" labelSize="s" hint="Leave empty if the list does not say" choices={accessChannels.map((channel) => ({ value: channel, label: accessChannelLabels[channel] }))} />
    </>
  );
}

/** What was chosen before; else what the names of the columns suggest. */
function startingWith({ choice, guesses, presets, fileName }: CsvImport): z.input<typeof schema> {
  const columns = Object.fromEntries((choice?.columns ?? guesses).map(({ field, column }) => [field, column]));
  const reading = choice ? (choice.preset ?? own) : (presets[0]?.name ?? own);
  return {
    reading,
    title: choice?.title ?? titleOf(fileName),
    attribution: choice?.attribution ?? '',
    columns: Object.fromEntries(csvFields.map((field) => [field, columns[field] ?? ''])) as Record<CsvField, string>,
    needTermIds: choice?.needTermIds ?? [],
    way: (choice?.way ?? 'unknown') as AccessWay,
    channels: (choice?.channels ?? []) as AccessChannel[],
  };
}

/** "larkmere_pantries_2026.csv" may be called "Larkmere pantries 2026". */
function titleOf(fileName: string): string {
  const words = fileName.replace(/(\.[a-z]{1,4})+$/i, '').replace(/[_.-]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
