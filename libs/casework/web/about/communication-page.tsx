import { accessNeeds, checkCommunication, communicationNeeds, interpreterAnswers, languageCodes } from '@linkwell/casework-domain';
import { CheckboxField, SelectField, TextField } from '@linkwell/web-kit';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { Patient } from '../patient/patient-documents';
import { PatientTask } from '../patient/with-patient';
import { choicesOf } from '../words';
import { AboutForm, OptionalQuestion, checkedBy, orUnasked, useRecordAbout, words } from './about-form';
import { accessWords, communicationWords, interpreterWords, languageWords, notAsked } from './about-words';

const schema = checkedBy('communication', z.object({
  firstLanguage: orUnasked(languageCodes), otherLanguage: words,
  interpreter: orUnasked(interpreterAnswers),
  communicationNeeds: z.array(z.enum(communicationNeeds)), communicationWords: words,
  accessNeeds: z.array(z.enum(accessNeeds)), accessWords: words,
}), checkCommunication);

export function CommunicationPage() {
  return <PatientTask title="Language, communication and access">{(patient) => <CommunicationForm patient={patient} />}</PatientTask>;
}

function CommunicationForm({ patient }: { readonly patient: Patient }) {
  const record = useRecordAbout(patient);
  const said = patient.about.communication;
  const answers = {
    firstLanguage: said.firstLanguage ?? '', otherLanguage: said.otherLanguage ?? '', interpreter: said.interpreter ?? '',
    communicationNeeds: [...(said.communicationNeeds ?? [])], communicationWords: said.communicationWords ?? '',
    accessNeeds: [...(said.accessNeeds ?? [])], accessWords: said.accessWords ?? '',
  };
  return (
    <AboutForm schema={schema} answers={{ communication: answers }} onSend={({ communicationNeeds: needs, accessNeeds: access, ...rest }) => record({ communication: { ...rest, communicationNeeds: needs && [...needs], accessNeeds: access && [...access] } })}>
      <p>Every question may be left unasked.</p>
      <SelectField name="communication.firstLanguage" label="First language" placeholder={notAsked} choices={choicesOf(languageWords)} />
      <OtherLanguage />
      <OptionalQuestion name="communication.interpreter" legend="Do they need an interpreter?" words={interpreterWords} />
      <CheckboxField
        name="communication.communicationNeeds"
        legend="How must we give information?"
        hint="Ask: is there anything that would help you to read, hear or understand us? Tick “None” if there is nothing; leave all empty if it was not asked."
        labelSize="s"
        choices={choicesOf(communicationWords)}
      />
      <TextField name="communication.communicationWords" label="Anything else about communication (optional)" />
      <CheckboxField name="communication.accessNeeds" legend="What do they need in order to come?" hint="Tick “None” if there is nothing; leave all empty if it was not asked." labelSize="s" choices={choicesOf(accessWords)} />
      <TextField name="communication.accessWords" label="Anything else about access (optional)" />
    </AboutForm>
  );
}

function OtherLanguage() {
  const chosen: unknown = useWatch({ name: 'communication.firstLanguage' });
  return chosen === 'other' ? <TextField name="communication.otherLanguage" label="Name of the language" width={20} /> : null;
}
