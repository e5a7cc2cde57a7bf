import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * The token of a link, read from `#token=…` (a fragment is never sent to a server, nor to another site as a referrer)
 * and then taken out of the address and the history.
 */
export function useFragmentToken(): string | undefined {
  const { pathname, hash } = useLocation();
  const navigate = useNavigate();
  const given = new URLSearchParams(hash.slice(1)).get('token') ?? undefined;
  const [token, setToken] = useState(given);
  // A link pasted over a page that is open already changes only the fragment.
  if (given !== undefined && given !== token) setToken(given);
  useEffect(() => {
    if (hash) void navigate(pathname, { replace: true });
  }, [hash, navigate, pathname]);
  return token;
}
