import { disclosureRules } from '@linkwell/evaluation-domain';

/** Grows whenever the exit decides or rounds otherwise; every release says by which it was built. */
export const methodVersion = '2026.1';

const { threshold, roundTo } = disclosureRules;

/** How the figures were made, for whoever reads them. */
export const methodStatements: Readonly<Record<string, string>> = {
  '2026.1':
    `Each cell counts different people whose support began in these quarters, as things stood when the release was built. A figure of fewer than ${threshold} people is hidden, ` +
    `so is one that differs from a published figure containing it by 1 to ${threshold - 1} people, and so is one more where subtraction would tell. What is published is rounded to the nearest ${roundTo}. ` +
    'What is hidden was decided when the release was built, for everyone alike. Each quarter is published once.',
};
