import type { Hours } from './hours';

/** "10am", "9:30am", "12 noon", "12 midnight", from `HH:MM`. */
export function clockInWords(time: string): string {
  const [hour, minute] = [Number(time.slice(0, 2)) % 24, time.slice(3, 5)];
  if (minute === '00' && hour === 0) return '12 midnight';
  if (minute === '00' && hour === 12) return '12 noon';
  return `${hour % 12 || 12}${minute === '00' ? '' : `:${minute}`}${hour < 12 ? 'am' : 'pm'}`;
}

/** "10am to 12 noon", "from 11am", "10pm to 2am the next day", "all day and night"; empty when the hours were not said. */
export function hoursInWords(hours: Hours): string {
  if (hours.known === 'not said') return '';
  if (hours.known === 'opening') return `from ${clockInWords(hours.opens)}`;
  if (hours.opens === hours.closes) return 'all day and night';
  return `${clockInWords(hours.opens)} to ${clockInWords(hours.closes)}${hours.nextDay && hours.closes !== '00:00' ? ' the next day' : ''}`;
}
