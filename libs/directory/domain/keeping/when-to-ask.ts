import { addDays, type CalendarDate } from '@linkwell/kernel';
import { addMonths } from '../calendar-months';

/** A listing whose last confirmation is this old is asked about, and an organisation is asked again after this long at the earliest (docs/domain.md "Freshness"). */
const monthsBetweenAsks = 6;
/** Days after the ask. */
const reminderAfter = 14;
const escalationAfter = 30;

export interface AskableOrganisation {
  readonly id: string;
  /** Its published listings: when each was last confirmed; `null` for never. */
  readonly confirmedOn: readonly (CalendarDate | null)[];
  readonly lastAskedOn: CalendarDate | null;
  /** The address that it publishes, or `null`. */
  readonly address: string | null;
  /** Whether anybody has an account to keep its listings with. */
  readonly kept: boolean;
}

/** Whether a listing is old enough to be asked about. A confirmation dated after today cannot have happened. */
export const isDue = (confirmedOn: CalendarDate | null, today: CalendarDate): boolean =>
  confirmedOn === null || confirmedOn > today || today >= addMonths(confirmedOn, monthsBetweenAsks);

/** The first day on which an organisation may be asked again. */
export const nextAskDay = (lastAskedOn: CalendarDate): CalendarDate => addMonths(lastAskedOn, monthsBetweenAsks);

/** What an organisation is to hear of its listings today: an ask, nothing, or (`unreachable`) nothing although it is time, for there is nowhere to write. */
export function askToday(organisation: AskableOrganisation, today: CalendarDate): 'ask' | 'not_due' | 'asked_lately' | 'unreachable' {
  if (!organisation.confirmedOn.some((day) => isDue(day, today))) return 'not_due';
  if (organisation.lastAskedOn !== null && today < nextAskDay(organisation.lastAskedOn)) return 'asked_lately';
  return organisation.address !== null || organisation.kept ? 'ask' : 'unreachable';
}

const fewestADay = 20;
/** Working days over which a whole directory that came in at once is spread: about three months. */
const daysToAskAll = 60;

/** How many organisations are asked on one day at most, so that neither they nor whoever answers their questions are flooded. */
export const asksADay = (organisations: number): number => Math.max(fewestADay, Math.ceil(organisations / daysToAskAll));

/**
 * Whom to ask today: those whose oldest confirmation is longest ago, never before any date, at most `asksADay` of all that publish listings.
 * An address that several organisations share hears from one of them a day. Ties by id: the same directory gives the same asks.
 */
export function chooseAsks<Organisation extends AskableOrganisation>(organisations: readonly Organisation[], today: CalendarDate): readonly Organisation[] {
  const oldest = ({ confirmedOn }: AskableOrganisation) => confirmedOn.map((day) => (day === null || day > today ? '' : day)).sort()[0] ?? '';
  const due = organisations.filter((each) => askToday(each, today) === 'ask');
  const inOrder = [...due].sort((a, b) => oldest(a).localeCompare(oldest(b)) || a.id.localeCompare(b.id));
  const written = new Set<string>();
  const chosen = inOrder.filter(({ address }) => {
    if (address === null) return true;
    const inbox = address.trim().toLowerCase();
    return !written.has(inbox) && Boolean(written.add(inbox));
  });
  return chosen.slice(0, asksADay(organisations.length));
}

export interface SentAsk {
  readonly sentOn: CalendarDate;
  readonly answered: boolean;
  readonly reminded: boolean;
  readonly escalated: boolean;
}

/** What an ask without an answer is due on a day. The reminder is left out when the day of giving up has come too (a worker that stood still). */
export function followUp({ sentOn, answered, reminded, escalated }: SentAsk, today: CalendarDate): 'remind' | 'escalate' | null {
  if (answered || escalated) return null;
  if (today >= addDays(sentOn, escalationAfter)) return 'escalate';
  return !reminded && today >= addDays(sentOn, reminderAfter) ? 'remind' : null;
}

/** How long the link of an ask opens anything. */
export const askLifeMilliseconds = escalationAfter * 24 * 3_600_000;
