import { Link } from 'react-router';

export function Footer() {
  return (
    <footer className="lw-footer" role="contentinfo">
      <div className="nhsuk-width-container lw-footer__row">
        <p>Linkwell is free software for social prescribing, under the Apache 2.0 licence.</p>
        <p>
          <Link to="/propose">Tell us of a service that is missing</Link>
        </p>
        <p>Not for emergencies: if someone is in danger, call 999.</p>
      </div>
    </footer>
  );
}
