import { graphql, useGraphQuery } from '@linkwell/web-kit';
import { roleNames } from '../role-names';

const DemoAccountsQuery = graphql(`
  query DemoAccounts {
    installation {
      demoAccounts {
        email
        password
        role
        displayName
      }
    }
  }
`);

interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** The invented people of a trying-out installation. The button signs in with the account it names. */
export function DemoAccounts({ onUse }: { readonly onUse: (account: Credentials) => void }) {
  const accounts = useGraphQuery(DemoAccountsQuery, {}).data?.installation.demoAccounts ?? [];
  if (accounts.length === 0) return null;
  return (
    <section aria-labelledby="demo-accounts">
      <h2 className="nhsuk-heading-m" id="demo-accounts">
        Accounts to try
      </h2>
      <ul className="lw-accounts">
        {accounts.map(({ email, password, role, displayName }) => (
          <li className="lw-accounts__item" key={email}>
            <span>
              <strong>{roleNames[role]}</strong>
              <span className="lw-sub">
                {displayName}, {email}
              </span>
            </span>
            <button type="submit" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={() => onUse({ email, password })}>
              Use this account
              <span className="nhsuk-u-visually-hidden">: {roleNames[role]}, {displayName}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
