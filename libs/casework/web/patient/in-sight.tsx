import { accessWords, communicationWords, interpreterWords, languageWords } from '../about/about-words';
import { needsInWords } from '../about/needs-in-words';
import { VisitFlags } from '../safeguarding/visit-flags';
import type { Patient } from './patient-documents';
import { SafeContactWords } from './patient-facts';

/** How somebody may be reached and what they need in order to be met: always in sight, because overlooking it does harm. */
export function InSight({ patient: { safeContact, about, flags } }: { readonly patient: Patient }) {
  const { communication, home } = about;
  const language = communication.firstLanguage && communication.firstLanguage !== 'en' ? (communication.otherLanguage ?? languageWords[communication.firstLanguage]) : undefined;
  const interpreter = communication.interpreter === 'needed' ? `Interpreter ${interpreterWords.needed.toLowerCase()}` : undefined;
  const needs = [
    [language, interpreter].filter(Boolean).join(', '),
    needsInWords(communication.communicationNeeds, communicationWords, communication.communicationWords),
    needsInWords(communication.accessNeeds, accessWords, communication.accessWords),
  ];
  const [talk, understood, come] = needs;
  const asked = communication.communicationNeeds !== null || communication.accessNeeds !== null;
  return (
    <div className="lw-insight" role="region" aria-label="Safe contact and needs">
      <VisitFlags flags={flags} />
      <p>
        <strong>Safe contact:</strong> {safeContact ? <SafeContactWords {...safeContact} /> : 'not known – ask before you ring or write.'}
      </p>
      {home.postSafe === 'no' && (
        <p>
          <strong>Post:</strong> no letters to their address, which is not safe.
        </p>
      )}
      {talk && (
        <p>
          <strong>Language:</strong> {talk}
        </p>
      )}
      {understood && (
        <p>
          <strong>Communication:</strong> {understood}
        </p>
      )}
      {come && (
        <p>
          <strong>Access:</strong> {come}
        </p>
      )}
      {!asked && <p className="lw-unknown">Communication and access needs: not asked yet.</p>}
    </div>
  );
}
