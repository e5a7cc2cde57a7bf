import { useSession } from '@linkwell/web-kit';
import { Link, NavLink, useLocation, useNavigate } from 'react-router';
import { navigation } from '../features';
import { BrandMark } from './brand-mark';

export function Header() {
  const { mayDo } = useSession();
  // A role's own desks come first, then what is open to everybody.
  const own = navigation.filter(({ permission }) => permission !== undefined && mayDo(permission));
  const items = [...own, ...navigation.filter(({ permission }) => permission === undefined)];
  return (
    <header className="lw-header" role="banner">
      <div className="nhsuk-width-container lw-header__row">
        <Link to="/" className="lw-brand">
          <BrandMark />
          Linkwell
        </Link>
        <Account />
      </div>
      {items.length > 0 && (
        <nav className="lw-navigation" aria-label="Main">
          <ul className="nhsuk-width-container lw-navigation__list">
            {items.map(({ label, to }) => (
              <li key={to}>
                <NavLink to={to} end={items.some((other) => other.to.startsWith(`${to}/`))} className="lw-navigation__link">
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

/** Who is signed in, and the way out. The page that says so is shown first, so that nothing of the session's pages is left on screen. */
function Account() {
  const { status, session, signOut } = useSession();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const leave = async () => {
    await navigate('/signed-out');
    await signOut().catch(() => undefined);
  };
  if (session) {
    return (
      <div className="lw-account">
        <span className="lw-account__name">{session.displayName}</span>
        <button type="button" className="lw-account__button" onClick={() => void leave()}>
          Sign out
        </button>
      </div>
    );
  }
  if (status !== 'signed-out' || pathname === '/sign-in') return null;
  return (
    <div className="lw-account">
      <Link to="/sign-in" className="lw-account__button">
        Sign in
      </Link>
    </div>
  );
}
