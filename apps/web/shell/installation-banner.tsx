import { useSession } from '@linkwell/web-kit';

/** Says plainly when an installation is for trying out. The embedded database does not survive a power cut unharmed. */
export function InstallationBanner() {
  const { installation } = useSession();
  if (!installation?.demo && !installation?.embeddedDatabase) return null;
  return (
    <aside className="lw-banner" aria-label="About this installation">
      <div className="nhsuk-width-container">
        <strong>Trying-out installation.</strong> {installation.demo && 'The demonstration’s people, places and services are made up. '}
        {installation.embeddedDatabase ? 'Embedded database: not for patients’ real records.' : 'Not for patients’ real records.'}
      </div>
    </aside>
  );
}
