import { z } from 'zod';
import type { HsdsCostOption } from '../../hsds';
import type { ServiceListing } from '../../listing/listing-document';
import { keepingIds, saying } from '../document';
import { checkLine, oneLine, section, typed } from '../section';

const option = z.object({ amount: typed, words: typed });
export type CostAnswers = z.infer<typeof option>;
const shape = z.object({ kind: z.enum(['', 'free', 'paid', 'unknown']), freeWords: typed, options: z.array(option).max(50) });

export const mostCosts = 10;
const pounds = /^£?\s*\d{1,5}(?:\.\d{2})?$/;
const amountOf = (text: string): number => Number(text.replace(/[£\s]/g, ''));
const isFree = ({ amount, option: name }: HsdsCostOption): boolean => amount === 0 && !name;

export const costsSection = section<ServiceListing, z.infer<typeof shape>>({
  title: 'What it costs',
  shape,
  check({ kind, freeWords, options }, wrong) {
    if (kind === '') wrong('kind', 'Choose whether people pay for it');
    if (kind === 'free') checkLine(freeWords, 'What you wrote', 200, 'freeWords', wrong);
    if (kind !== 'paid') return;
    if (options.length === 0) wrong('kind', 'Add what people pay');
    if (options.length > mostCosts) wrong('kind', `Give at most ${mostCosts} prices`);
    options.forEach(({ amount, words }, index) => {
      if (!amount.trim() && !words.trim()) wrong(`options.${index}.amount`, 'Enter the price, or say in words what people pay');
      else if (amount.trim() && !pounds.test(amount.trim())) wrong(`options.${index}.amount`, 'Enter the price in pounds, like 3 or 2.50');
      checkLine(words, 'What you wrote', 200, `options.${index}.words`, wrong);
    });
  },
  read({ service: { cost_options = [] } }) {
    const [first] = cost_options;
    if (first === undefined) return { kind: 'unknown', freeWords: '', options: [] };
    if (cost_options.length === 1 && isFree(first)) return { kind: 'free', freeWords: first.amount_description ?? '', options: [] };
    return { kind: 'paid', freeWords: '', options: cost_options.map(({ amount, option: name, amount_description }) => ({ amount: amount === undefined ? '' : inPounds(amount), words: [name, amount_description].filter(Boolean).join(', ') })) };
  },
  write(listing, { kind, freeWords, options }, newId) {
    const wanted: Omit<HsdsCostOption, 'id'>[] = kind === 'free' ? [costOf('0', freeWords)] : kind === 'paid' ? options.map(({ amount, words }) => costOf(amount, words)) : [];
    return { ...listing, service: saying(listing.service, { cost_options: keepingIds<HsdsCostOption>(listing.service.cost_options ?? [], wanted, sameCost, newId) }) };
  },
});

const inPounds = (amount: number): string => (Number.isInteger(amount) ? String(amount) : amount.toFixed(2));
const costOf = (amount: string, words: string): Omit<HsdsCostOption, 'id'> =>
  ({ ...(amount.trim() ? { amount: amountOf(amount), currency: 'GBP' } : {}), ...(oneLine(words) ? { amount_description: oneLine(words) } : {}) });
const sameCost = (old: HsdsCostOption, now: Omit<HsdsCostOption, 'id'>): boolean => !old.option && old.amount === now.amount && old.amount_description === now.amount_description;
