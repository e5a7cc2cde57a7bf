interface Times {
  readonly now: string;
  readonly nowInWords: string;
  readonly sessions: readonly {
    readonly startsAt: string;
    readonly day: string;
    readonly opens?: string | null;
    readonly closes?: string | null;
    readonly place?: string | null;
    readonly onBankHoliday: boolean;
  }[];
}

const dayInWords = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });

/** Whether it is open now, and when it is next. */
export function NextSessions({ serviceId, times: { now, nowInWords, sessions } }: { readonly serviceId: string; readonly times: Times }) {
  if (!nowInWords && sessions.length === 0) return null;
  return (
    <div className="lw-next">
      {nowInWords && <p className={`lw-next__now lw-next__now--${now}`}>{nowInWords}</p>}
      {sessions.length > 0 && (
        <>
          <h3 className="nhsuk-heading-xs">Next</h3>
          <ul className="lw-plain lw-next__list">
            {sessions.map(({ startsAt, day, opens, closes, place, onBankHoliday }) => (
              <li key={`${startsAt} ${place ?? ''}`}>
                <time dateTime={startsAt}>
                  {dayInWords.format(new Date(`${day}T00:00:00Z`))}
                  {opens && `, ${opens}`}
                  {closes && ` to ${closes}`}
                </time>
                {place && <span className="lw-sub">{place}</span>}
                {onBankHoliday && <span className="lw-next__check">Bank holiday: check first</span>}
              </li>
            ))}
          </ul>
          <p className="lw-no-print">
            <a href={`/services/${serviceId}/calendar.ics`} download>
              Put the dates in your calendar
            </a>
          </p>
        </>
      )}
    </div>
  );
}
