interface Opening {
  readonly words?: string | null;
  readonly days: readonly { readonly weekday: number; readonly name: string; readonly times: readonly string[] }[];
}

interface Location {
  readonly name?: string | null;
  readonly addressLines: readonly string[];
  readonly postcode?: string | null;
  readonly approximate: boolean;
  readonly accessibility: readonly string[];
  readonly directions?: string | null;
  readonly opening?: Opening | null;
}

/** `oneOfMany`: the times are then named after their place. */
export function WhereAndWhen({ location, oneOfMany, number }: { readonly location: Location; readonly oneOfMany: boolean; readonly number?: number | undefined }) {
  const { name, addressLines, postcode, opening, accessibility, directions } = location;
  const lines = [name, ...addressLines.filter((line) => line !== name), postcode].filter((line): line is string => Boolean(line));
  return (
    <div className="lw-place">
      <address>
        {number !== undefined && <span className="lw-match__number">{number}</span>}
        {lines.map((line, index) => (
          <span className="lw-line" key={index}>
            {line}
          </span>
        ))}
      </address>
      {directions && <p className="lw-prose">{directions}</p>}
      {accessibility.length > 0 && (
        <ul className="lw-plain" aria-label="Access">
          {accessibility.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {opening ? <OpeningTimes opening={opening} caption={oneOfMany && name ? `Opening times at ${name}` : 'Opening times'} /> : <p className="lw-unknown">Opening times are not known. Get in touch to ask.</p>}
    </div>
  );
}

/** As a table when the times were understood; the provider's own words stand with it, or for it. */
export function OpeningTimes({ opening: { days, words }, caption }: { readonly opening: Opening; readonly caption: string }) {
  return (
    <div className="lw-opening">
      {days.length > 0 && (
        <table className="lw-table">
          <caption>{caption}</caption>
          <thead className="nhsuk-u-visually-hidden">
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Open</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ weekday, name, times }) => (
              <tr key={weekday}>
                <th scope="row">{name}</th>
                <td>{times.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {words && (
        <p className="lw-prose">
          <span className="lw-sub">{days.length > 0 ? 'In the provider’s words' : `${caption}, in the provider’s words`}</span>
          {words}
        </p>
      )}
    </div>
  );
}
