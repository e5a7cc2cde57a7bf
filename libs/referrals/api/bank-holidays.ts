import type { CalendarDate } from '@linkwell/kernel';

/**
 * Bank holidays of England and Wales, substitute days included (Banking and Financial Dealings Act 1971, Schedule 1, and royal
 * proclamations). Beyond the last year working days are reckoned without them, which brings a due day forward, never back.
 */
const days = [
  '2023-01-02', '2023-04-07', '2023-04-10', '2023-05-01', '2023-05-08', '2023-05-29', '2023-08-28', '2023-12-25', '2023-12-26',
  '2024-01-01', '2024-03-29', '2024-04-01', '2024-05-06', '2024-05-27', '2024-08-26', '2024-12-25', '2024-12-26',
  '2025-01-01', '2025-04-18', '2025-04-21', '2025-05-05', '2025-05-26', '2025-08-25', '2025-12-25', '2025-12-26',
  '2026-01-01', '2026-04-03', '2026-04-06', '2026-05-04', '2026-05-25', '2026-08-31', '2026-12-25', '2026-12-28',
  '2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28',
];

export const bankHolidays: ReadonlySet<CalendarDate> = new Set(days as CalendarDate[]);
