import { useState } from 'react';
import type { Here } from './search-question';

/** About a hundred metres: nobody need say more, to us or to anybody who should see the request. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

const failures: Readonly<Record<number, string>> = {
  1: 'Your browser did not allow it. Enter a postcode instead.',
  2: 'Your device could not tell where it is. Enter a postcode instead.',
  3: 'It took too long to find where you are. Enter a postcode instead.',
};

/** Asks the browser where the person stands, when they press it and never before. */
export function NearMe({ onFound }: { readonly onFound: (here: Here) => void }) {
  const [state, setState] = useState<{ readonly busy: boolean; readonly problem?: string }>({ busy: false });
  if (!('geolocation' in navigator)) return null;
  const ask = () => {
    setState({ busy: true });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setState({ busy: false });
        onFound({ longitude: rounded(coords.longitude), latitude: rounded(coords.latitude) });
      },
      ({ code }) => setState({ busy: false, problem: failures[code] ?? failures[2] ?? '' }),
      { timeout: 10_000, maximumAge: 300_000 },
    );
  };
  return (
    <div className="lw-near-me">
      <button type="button" className="lw-quiet-button" aria-disabled={state.busy} onClick={() => !state.busy && ask()}>
        {state.busy ? 'Finding where you are…' : 'Near me'}
      </button>
      <span role="status">{state.problem}</span>
    </div>
  );
}
