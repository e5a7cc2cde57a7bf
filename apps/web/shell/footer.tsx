export function Footer() {
  return (
    <footer className="lw-footer" role="contentinfo">
      <div className="nhsuk-width-container lw-footer__row">
        <p>Linkwell is free software for social prescribing, under the Apache 2.0 licence.</p>
        <p>Not for emergencies: if someone is in danger, call 999.</p>
      </div>
    </footer>
  );
}
