import { Outlet } from 'react-router';
import '../styles/desks.scss';

/** A page for somebody who is signed in. It is fetched apart, and with it the desks' styles: the page is drawn once they are there. */
export default function Desk() {
  return <Outlet />;
}
