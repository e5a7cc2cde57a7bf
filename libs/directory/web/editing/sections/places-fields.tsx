import { accessFeatureLabels, accessFeatures, mostPlaces, noPlaceYet } from '@linkwell/directory-domain';
import { CheckboxField, RadioField, TextArea, TextField, useGraphQuery } from '@linkwell/web-kit';
import { useDeferredValue } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { PlaceOfListingQuery } from './place-document';
import { Rows } from './rows';

export function PlacesFields() {
  const { setValue, getValues } = useFormContext();
  const anywhere: unknown = useWatch({ name: 'anywhere' });
  const count = (useWatch({ name: 'places' }) as readonly unknown[]).length;
  return (
    <>
      <RadioField
        name="anywhere"
        legend="Do people go to a place for it?"
        labelSize="s"
        choices={[
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No', hint: 'It is online, by phone, or you come to people’s homes' },
        ]}
      />
      {anywhere === 'yes' && count === 0 && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => setValue('places', [...(getValues('places') as object[]), noPlaceYet])}>
          Add the place
        </button>
      )}
      {anywhere === 'yes' && count > 0 && (
        <Rows name="places" what="place" empty={noPlaceYet} most={mostPlaces} addLabel="Add another place" heading={(index) => (count > 1 ? `Place ${index + 1}` : 'The place')}>
          {(path) => <PlaceFields path={path} />}
        </Rows>
      )}
    </>
  );
}

function PlaceFields({ path }: { readonly path: string }) {
  return (
    <>
      <TextField name={`${path}.name`} label="Name of the building" hint="For example: Hope Hall, first floor" width={30} />
      <TextField name={`${path}.street`} label="Number and street" autoComplete="off" width={30} />
      <TextField name={`${path}.town`} label="Town or village" autoComplete="off" width={20} />
      <TextField name={`${path}.postcode`} label="Postcode" autoComplete="off" width={10} spellCheck={false} />
      <FoundPostcode path={path} />
      <CheckboxField name={`${path}.features`} legend="Tick what the place has" hint="Only what is there every time." choices={accessFeatures.map((feature) => ({ value: feature, label: accessFeatureLabels[feature] }))} />
      <TextArea name={`${path}.accessibility`} label="Anything else about getting in (optional)" hint="One thing a line. For example: There is one step at the door" rows={2} />
      <TextArea name={`${path}.directions`} label="How to get there (optional)" hint="For example: Bus 5 stops outside; the door is round the back" rows={2} />
    </>
  );
}

/** Says what the map knows of a postcode as soon as it is whole. */
function FoundPostcode({ path }: { readonly path: string }) {
  const typed: unknown = useWatch({ name: `${path}.postcode` });
  const text = useDeferredValue(typeof typed === 'string' ? typed.trim() : '');
  const isWhole = /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i.test(text);
  const { data } = useGraphQuery(PlaceOfListingQuery, { text }, { enabled: isWhole, staleTime: Infinity });
  const place = isWhole ? data?.place : undefined;
  return (
    <p className="lw-found" role="status">
      {place?.__typename === 'Refusal' && place.message}
      {place?.__typename === 'Place' && (place.approximate ? `We know only the area ${place.label}, so distances will be approximate. Check the postcode.` : `Found: ${place.label}`)}
    </p>
  );
}
