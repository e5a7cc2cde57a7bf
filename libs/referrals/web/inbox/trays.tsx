import { Link } from 'react-router';

export const trays = ['new', 'waiting', 'active', 'closed'] as const;
export type Tray = (typeof trays)[number];

export const trayWords: Readonly<Record<Tray, { readonly label: string; readonly empty: string; readonly hint: string }>> = {
  new: { label: 'New', empty: 'Nothing new', hint: 'When a link worker sends a referral, it appears here.' },
  waiting: { label: 'Waiting list', empty: 'Nobody is on the waiting list', hint: 'Whoever you put on the waiting list appears here, with the day to look again.' },
  active: { label: 'Active', empty: 'Nobody at present', hint: 'Whoever you accept appears here until you close the referral.' },
  closed: { label: 'Closed', empty: 'Nothing closed yet', hint: 'What is over is kept here.' },
};

interface TraysProps {
  readonly current: Tray;
  readonly counts: Readonly<Record<Tray, number>> | undefined;
}

/** The four trays of an inbox with how much lies in each. */
export function Trays({ current, counts }: TraysProps) {
  return (
    <nav aria-label="Inbox">
      <ul className="lw-trays">
        {trays.map((tray) => (
          <li key={tray}>
            <Link to={`?tray=${tray}`} className="lw-trays__link" aria-current={tray === current ? 'page' : undefined}>
              {trayWords[tray].label}
              {counts && <span className="lw-trays__count">{counts[tray]}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
