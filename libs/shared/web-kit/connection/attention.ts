import { useEffect, useState } from 'react';

/** Milliseconds after the last touch of the page during which somebody is taken to be there. */
const lasts = 10 * 60_000;
const signs = ['pointerdown', 'keydown', 'focus'] as const;

/** Whether somebody is at the page: it was loaded, touched or turned to a short while ago. A page that nobody attends must not keep its session alive. */
export function useAttention(): boolean {
  const [attended, setAttended] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attend = () => {
      setAttended(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAttended(false), lasts);
    };
    attend();
    for (const sign of signs) window.addEventListener(sign, attend, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, attend);
    };
  }, []);
  return attended;
}
