import { mostRules, noHours, noRule, weekdayNames, weekdays, type TimesGroup } from '@linkwell/directory-domain';
import { DateField, RadioField, SelectField, TextArea, fieldId } from '@linkwell/web-kit';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { HoursFields } from './hours-fields';
import { Rows } from './rows';

/** Each place has its own times; a service without a place has one set. */
export function TimesFields() {
  const groups = useWatch({ name: 'groups' }) as readonly TimesGroup[];
  return (
    <>
      {groups.map((group, index) => (
        <section key={group.place || 'service'} className={groups.length > 1 ? 'lw-rows__set' : undefined} aria-label={group.label || 'Times'}>
          {groups.length > 1 && <h2 className="nhsuk-heading-m">{group.label}</h2>}
          <Week path={`groups.${index}.week`} />
          <h3 className="nhsuk-heading-s">Sessions that are not every week</h3>
          <Rows name={`groups.${index}.rules`} what="session" empty={noRule} most={mostRules} addLabel="Add a session">
            {(path) => <SessionFields path={path} />}
          </Rows>
          <Others path={`groups.${index}.others`} />
          <TextArea name={`groups.${index}.words`} label="Anything to add in words (optional)" labelSize="s" hint="For example: Term time only. Ring first." rows={2} />
        </section>
      ))}
      <RadioField
        name="bankHolidays"
        legend="Is it closed on bank holidays?"
        labelSize="s"
        inline
        choices={[
          { value: 'yes', label: 'Yes, closed' },
          { value: 'no', label: 'No, open as usual' },
          { value: 'unknown', label: 'It varies' },
        ]}
      />
    </>
  );
}

function Week({ path }: { readonly path: string }) {
  const { setValue, getValues } = useFormContext();
  const copyMonday = () => {
    const monday = getValues(`${path}.0.times`) as readonly object[];
    for (const day of [1, 2, 3, 4]) setValue(`${path}.${day}.times`, structuredClone(monday) as never, { shouldDirty: true });
  };
  const monday = useWatch({ name: `${path}.0.times` }) as readonly { readonly opens: string; readonly closes: string }[];
  return (
    <div className="lw-week" role="group" aria-label="Every week">
      <h3 className="nhsuk-heading-s">Every week</h3>
      {weekdays.map((weekday, day) => (
        <Day key={weekday} path={`${path}.${day}.times`} name={weekdayNames[weekday]} />
      ))}
      {monday.some(({ opens, closes }) => opens && closes) && (
        <button type="button" className="lw-link-button" onClick={copyMonday}>
          Copy Monday’s times to Tuesday – Friday
        </button>
      )}
    </div>
  );
}

function Day({ path, name }: { readonly path: string; readonly name: string }) {
  const { fields, append, remove } = useFieldArray({ name: path });
  const add = () => {
    append(noHours, { shouldFocus: false });
    setTimeout(() => document.getElementById(fieldId(`${path}.${fields.length}.opens`))?.focus());
  };
  return (
    <div className="lw-week__day" role="group" aria-label={name}>
      <span className="lw-week__name" aria-hidden="true">
        {name}
      </span>
      <div className="lw-week__times">
        {fields.length === 0 && <span className="lw-unknown">Closed</span>}
        {fields.map((field, index) => (
          <div className="lw-week__time" key={field.id}>
            <HoursFields path={`${path}.${index}`} of={name} />
            <button type="button" className="lw-link-button" onClick={() => remove(index)}>
              Remove<span className="nhsuk-u-visually-hidden"> these times of {name}</span>
            </button>
          </div>
        ))}
      </div>
      {fields.length < 4 && (
        <button type="button" className="lw-link-button lw-week__add" onClick={add}>
          {fields.length === 0 ? 'Add times' : 'Add more'}
          <span className="nhsuk-u-visually-hidden"> on {name}</span>
        </button>
      )}
    </div>
  );
}

const nths = [
  { value: '1', label: 'First' },
  { value: '2', label: 'Second' },
  { value: '3', label: 'Third' },
  { value: '4', label: 'Fourth' },
  { value: '5', label: 'Fifth' },
  { value: '-1', label: 'Last' },
];
const days = weekdays.map((weekday) => ({ value: String(weekday), label: weekdayNames[weekday] }));

function SessionFields({ path }: { readonly path: string }) {
  return (
    <>
      <RadioField
        name={`${path}.every`}
        legend="How often?"
        inline
        choices={[
          { value: 'month', label: 'Once a month' },
          { value: 'fortnight', label: 'Every two weeks' },
        ]}
      />
      <WhichDay path={path} />
      <HoursFields path={path} of="the session" labelled />
    </>
  );
}

function WhichDay({ path }: { readonly path: string }) {
  const every: unknown = useWatch({ name: `${path}.every` });
  if (every === 'fortnight') return <DateField name={`${path}.starts`} legend="The date of one of the sessions" hint="The others are counted from it, two weeks apart" />;
  return (
    <div className="lw-pair">
      <SelectField name={`${path}.nth`} label="Which of the month" choices={nths} placeholder="Choose" />
      <SelectField name={`${path}.day`} label="Day of the week" choices={days} placeholder="Choose" />
    </div>
  );
}

/** Rules that this page cannot show: they stay unless somebody takes them out. */
function Others({ path }: { readonly path: string }) {
  const { register } = useFormContext();
  const others = useWatch({ name: path }) as TimesGroup['others'];
  if (others.length === 0) return null;
  return (
    <fieldset className="nhsuk-fieldset lw-others">
      <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">Other times that are listed</legend>
      <div className="nhsuk-hint">Take the tick away from what is not right any more.</div>
      <div className="nhsuk-checkboxes">
        {others.map(({ id, words }, index) => (
          <div className="nhsuk-checkboxes__item" key={id}>
            <input className="nhsuk-checkboxes__input" type="checkbox" id={fieldId(`${path}.${index}.keep`)} {...register(`${path}.${index}.keep`)} />
            <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={fieldId(`${path}.${index}.keep`)}>
              {words}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
