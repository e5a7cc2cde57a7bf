import { useEffect, useRef, useState } from 'react';

/** Follows a value at once, and then not again before so many milliseconds have passed: what it was last is never lost. */
export function usePaced<Value>(value: Value, ms: number): Value {
  const [paced, setPaced] = useState(value);
  const changedAt = useRef(-Infinity);
  useEffect(() => {
    const timer = setTimeout(() => {
      changedAt.current = performance.now();
      setPaced(value);
    }, Math.max(0, changedAt.current + ms - performance.now()));
    return () => clearTimeout(timer);
  }, [value, ms]);
  return paced;
}
