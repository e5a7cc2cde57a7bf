import { birthSexes, checkBackground, ethnicCategoryCodes, gendersStated } from '@linkwell/casework-domain';
import { Note, SelectField, TextField } from '@linkwell/web-kit';
import { z } from 'zod';
import type { Patient } from '../patient/patient-documents';
import { PatientTask } from '../patient/with-patient';
import { choicesOf } from '../words';
import { AboutForm, OptionalQuestion, checkedBy, orUnasked, useRecordAbout, words } from './about-form';
import { birthSexWords, ethnicWords, genderWords, notAsked } from './about-words';

const schema = checkedBy('background', z.object({
  gender: orUnasked(gendersStated), genderWords: words,
  ethnicCategory: orUnasked(ethnicCategoryCodes),
  birthSex: orUnasked(birthSexes), birthSexPurpose: words,
}), checkBackground);

export function BackgroundPage() {
  return <PatientTask title="How they describe themselves">{(patient) => <BackgroundForm patient={patient} />}</PatientTask>;
}

function BackgroundForm({ patient }: { readonly patient: Patient }) {
  const record = useRecordAbout(patient);
  const { gender, genderWords: own, ethnicCategory, birthSex, birthSexPurpose } = patient.about.background;
  const answers = { gender: gender ?? '', genderWords: own ?? '', ethnicCategory: ethnicCategory ?? '', birthSex: birthSex ?? '', birthSexPurpose: birthSexPurpose ?? '' };
  const purpose = <TextField name="background.birthSexPurpose" label="What is it needed for?" hint="For example: a women’s health group that asks for it" />;
  return (
    <AboutForm schema={schema} answers={{ background: answers }} onSend={(background) => record({ background })}>
      <Note>
        <p>Let the person choose, and write down what they say. Nothing on this page goes to an organisation unless it is asked for and they agree.</p>
      </Note>
      <OptionalQuestion name="background.gender" legend="Gender" words={genderWords} then={{ self_described: <TextField name="background.genderWords" label="Their own word for it" width={20} /> }} />
      <SelectField name="background.ethnicCategory" label="Ethnic category" hint="As the person describes themselves" placeholder={notAsked} choices={choicesOf(ethnicWords)} />
      <OptionalQuestion name="background.birthSex" legend="Sex registered at birth" hint="Leave it unasked, unless it is needed for something that you can name." words={birthSexWords} then={{ female: purpose, male: purpose, indeterminate: purpose }} />
    </AboutForm>
  );
}
