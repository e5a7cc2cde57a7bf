import { addressAnswers, checkHome, gpPracticeAnswers, yesNoNotKnown } from '@linkwell/casework-domain';
import { TextArea, TextField } from '@linkwell/web-kit';
import { z } from 'zod';
import type { Patient } from '../patient/patient-documents';
import { PatientTask } from '../patient/with-patient';
import { AboutForm, OptionalQuestion, checkedBy, orUnasked, useRecordAbout, words } from './about-form';
import { addressWords, gpPracticeWords, yesNoWords } from './about-words';

const schema = checkedBy('home', z.object({
  addressAnswer: orUnasked(addressAnswers), address: words, postSafe: orUnasked(yesNoNotKnown),
  livingAlone: orUnasked(yesNoNotKnown),
  gpPractice: orUnasked(gpPracticeAnswers), gpOdsCode: words,
  caresForSomebody: orUnasked(yesNoNotKnown),
  hasCarer: orUnasked(yesNoNotKnown), carerWords: words,
}), checkHome);

export function HomePage() {
  return <PatientTask title="Home, practice and carers">{(patient) => <HomeForm patient={patient} />}</PatientTask>;
}

function HomeForm({ patient }: { readonly patient: Patient }) {
  const record = useRecordAbout(patient);
  const { addressAnswer, address, postSafe, livingAlone, gpPractice, gpOdsCode, caresForSomebody, hasCarer, carerWords } = patient.about.home;
  const answers = {
    addressAnswer: addressAnswer ?? '', address: address ?? '', postSafe: postSafe ?? '', livingAlone: livingAlone ?? '', gpPractice: gpPractice ?? '', gpOdsCode: gpOdsCode ?? '',
    caresForSomebody: caresForSomebody ?? '', hasCarer: hasCarer ?? '', carerWords: carerWords ?? '',
  };
  return (
    <AboutForm schema={schema} answers={{ home: answers }} onSend={(home) => record({ home })}>
      <p>Every question may be left unasked.</p>
      <OptionalQuestion
        name="home.addressAnswer"
        legend="Where do they live?"
        words={addressWords}
        then={{
          lives_at: (
            <>
              <TextArea name="home.address" label="Address" hint="Line by line, without the postcode, which stands with their name" rows={3} />
              <OptionalQuestion name="home.postSafe" legend="Is a letter there safe?" hint="Somebody else may open it" words={yesNoWords} />
            </>
          ),
        }}
      />
      <OptionalQuestion name="home.livingAlone" legend="Do they live alone?" words={yesNoWords} />
      <OptionalQuestion
        name="home.gpPractice"
        legend="Where are they registered with a GP?"
        words={gpPracticeWords}
        then={{ another: <TextField name="home.gpOdsCode" label="The practice’s code" hint="A letter and five digits, such as Y00001" width={10} code spellCheck={false} /> }}
      />
      <OptionalQuestion name="home.caresForSomebody" legend="Do they care for somebody?" hint="A relative, partner or friend who could not manage without them" words={yesNoWords} />
      <OptionalQuestion
        name="home.hasCarer"
        legend="Does somebody care for them?"
        words={yesNoWords}
        then={{ yes: <TextArea name="home.carerWords" label="Who, and how to reach them (optional)" hint="Only what the carer is content with" rows={2} /> }}
      />
    </AboutForm>
  );
}
