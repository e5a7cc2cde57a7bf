import { SummaryList, type SummaryRow } from '@linkwell/web-kit';
import { Link } from 'react-router';
import type { Patient } from '../patient/patient-documents';
import { accessWords, addressWords, birthSexWords, communicationWords, ethnicWords, genderWords, gpPracticeWords, interpreterWords, languageWords, notAsked, yesNoWords } from './about-words';
import { needsInWords } from './needs-in-words';

const unasked = <span className="lw-unknown">{notAsked}</span>;

/** An answer in words, with what was added to it. */
function said<Value extends string>(answer: Value | null | undefined, table: Readonly<Record<Value, string>>, more?: string | null) {
  if (!answer) return unasked;
  return more ? <span className="lw-said">{`${table[answer]}: ${more}`}</span> : table[answer];
}

/** What else is known of a person, section by section; an unasked question is seen to be one. */
export function AboutSection({ patient: { id, about, site } }: { readonly patient: Patient }) {
  const { home, communication, background } = about;
  const languageSaid = communication.firstLanguage === 'other' ? communication.otherLanguage : said(communication.firstLanguage, languageWords);
  return (
    <section className="lw-section" aria-labelledby="about">
      <div className="lw-section__head">
        <h2 className="nhsuk-heading-m" id="about">
          About them
        </h2>
      </div>
      <Part heading="Language, communication and access" to={`/patients/${id}/about/communication`} rows={[
        { term: 'First language', value: languageSaid },
        { term: 'Interpreter', value: said(communication.interpreter, interpreterWords) },
        { term: 'Communication', value: needsInWords(communication.communicationNeeds, communicationWords, communication.communicationWords) ?? unasked },
        { term: 'Access', value: needsInWords(communication.accessNeeds, accessWords, communication.accessWords) ?? unasked },
      ]} />
      <Part heading="Home, practice and carers" to={`/patients/${id}/about/home`} rows={[
        { term: 'Lives', value: home.addressAnswer === 'lives_at' ? <span className="lw-said">{home.address}</span> : said(home.addressAnswer, addressWords) },
        ...(home.addressAnswer === 'lives_at' ? [{ term: 'Letters there are safe', value: said(home.postSafe, yesNoWords) }] : []),
        { term: 'Lives alone', value: said(home.livingAlone, yesNoWords) },
        { term: 'GP practice', value: home.gpPractice === 'the_site' ? `${site.name} (${site.odsCode})` : home.gpPractice === 'another' ? `Another practice (${home.gpOdsCode})` : said(home.gpPractice, gpPracticeWords) },
        { term: 'Cares for somebody', value: said(home.caresForSomebody, yesNoWords) },
        { term: 'Has a carer', value: said(home.hasCarer, yesNoWords, home.carerWords) },
      ]} />
      <Part heading="How they describe themselves" to={`/patients/${id}/about/background`} rows={[
        { term: 'Gender', value: background.gender === 'self_described' ? background.genderWords : said(background.gender, genderWords) },
        { term: 'Ethnic category', value: said(background.ethnicCategory, ethnicWords) },
        ...(background.birthSex ? [{ term: 'Sex registered at birth', value: `${birthSexWords[background.birthSex]}, kept for: ${background.birthSexPurpose}` }] : []),
      ]} />
    </section>
  );
}

function Part({ heading, to, rows }: { readonly heading: string; readonly to: string; readonly rows: readonly SummaryRow[] }) {
  return (
    <details className="lw-details">
      <summary>{heading}</summary>
      <div className="lw-details__text">
        <SummaryList rows={rows} />
        <p>
          <Link to={to}>
            Change<span className="nhsuk-u-visually-hidden"> {heading.toLowerCase()}</span>
          </Link>
        </p>
      </div>
    </details>
  );
}
