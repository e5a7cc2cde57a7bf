import { openInstallation } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import { PlaceFinder } from '@linkwell/geography-api';
import { publicViewer, type Clock } from '@linkwell/kernel';
import { defaultDistanceMetres, FindSupport, longestDistanceMetres, type FoundSupport, type SupportMatch } from '@linkwell/matching-api';
import { distanceInWords } from '@linkwell/matching-domain';
import { Vocabularies } from '@linkwell/taxonomy-api';
import { findNeed, type Vocabulary } from '@linkwell/taxonomy-domain';
import { Option, type Command } from 'commander';
import { CommandError, report } from '../output';

interface Options {
  near: string;
  need: string[];
  within: number;
  limit: number;
  includeFull?: boolean;
  json?: boolean;
}

export const addSearch = (program: Command, clock: Clock): Command =>
  program
    .command('search')
    .description('find services near a place that meet a need, nearest and best first')
    .requiredOption('--near <place>', 'a postcode, or its beginning')
    .addOption(new Option('--need <need>', 'what is needed: a term or what people call it; may be repeated').argParser(andOthers).default([], 'every kind'))
    .addOption(new Option('--within <distance>', 'how far away, in a straight line: 5km, 800m or 3mi').argParser(readDistance).default(defaultDistanceMetres, '10km'))
    .option('--limit <number>', 'how many to list', readLimit, 20)
    .option('--include-full', 'list services that are full as well')
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- search --near "M33 7SS" --need food --within 5km --json')
    .action(async (options: Options) => {
      const installation = await openInstallation(readConfig(process.env));
      try {
        const vocabulary = await installation.database.within(publicViewer, (unit) => new Vocabularies().current(unit));
        const needs = options.need.map((need) => readNeed(need, vocabulary));
        const question = { near: options.near, needs, withinMetres: options.within, includeFull: options.includeFull };
        const found = await installation.database.within(publicViewer, (unit) => new FindSupport(new PlaceFinder(), clock).run(unit, question, { first: options.limit }));
        if (!found.ok) throw new CommandError(`--near: ${found.refusal.message}`);
        report(options.json, asObject(found.value), inWords(found.value));
      } finally {
        await installation.close();
      }
    });

const andOthers = (need: string, others: readonly string[]): readonly string[] => [...others, need];

function readNeed(text: string, vocabulary: Vocabulary) {
  const need = findNeed(text, vocabulary);
  if (!need.ok) throw new CommandError(`--need: ${need.refusal.message}`);
  return { termId: need.value.id, priority: 1 as const };
}

const metresIn: Readonly<Record<string, number>> = { m: 1, km: 1_000, mi: 1_609.344 };

/** "5km", "800 m", "3mi" in metres. */
export function readDistance(text: string): number {
  const parts = /^\s*(\d+(?:\.\d+)?)\s*(m|km|mi)\s*$/i.exec(text);
  const metres = parts ? Math.round(Number(parts[1]) * (metresIn[parts[2]?.toLowerCase() ?? ''] ?? NaN)) : NaN;
  if (!(metres >= 1 && metres <= longestDistanceMetres)) {
    throw new CommandError(`--within: "${text}" is not a distance that can be searched. Write up to ${longestDistanceMetres / 1_000} km with its unit, for example 5km, 800m or 3mi.`);
  }
  return metres;
}

const mostListed = 100_000;

export function readLimit(text: string): number {
  const limit = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > mostListed) throw new CommandError(`--limit: "${text}" is not a number of services. Write a whole number from 1 to ${mostListed}.`);
  return limit;
}

const asObject = ({ total, approximate, place, withinMetres, items, nextBest }: FoundSupport) => ({
  total,
  approximate,
  place: place.label,
  withinMetres,
  items: items.map(itemAsObject),
  ...(nextBest === null ? {} : { nextBest: { full: nextBest.full, nearest: nextBest.nearest && itemAsObject(nextBest.nearest) } }),
});

const itemAsObject = ({ serviceId, name, organisationName, locationLabel, distanceMetres, takesReferrals, reasons, cautions }: SupportMatch) => ({
  id: serviceId,
  name,
  organisationName,
  location: locationLabel,
  distanceMetres,
  takesReferrals,
  reasons: reasons.map(({ text }) => text),
  cautions: cautions.map(({ text }) => text),
});

function inWords({ total, approximate, place, withinMetres, items, nextBest }: FoundSupport): string {
  const head = `${total === 0 ? 'Nothing' : total} found within ${distanceInWords(withinMetres)} of ${place.label}${items.length < total ? `; the first ${items.length}` : ''}.`;
  const notes = [
    ...(approximate ? [`Distances are from the middle of ${place.label}, so they are approximate.`] : []),
    ...(nextBest && nextBest.full > 0 ? [`${nextBest.full} would help and ${nextBest.full === 1 ? 'is' : 'are'} full (--include-full lists them).`] : []),
    ...(nextBest?.nearest ? [`The nearest farther away is ${nextBest.nearest.name}${nextBest.nearest.locationLabel ? `, ${nextBest.nearest.locationLabel}` : ''}, ${distanceInWords(nextBest.nearest.distanceMetres ?? 0)} away.`] : []),
  ];
  const lines = items.map(({ name, organisationName, locationLabel, reasons, cautions }, index) =>
    [`\n${index + 1}. ${[name, ...(name === organisationName ? [] : [organisationName]), ...(locationLabel === null ? [] : [locationLabel])].join(', ')}`, `   ${reasons.map(({ text }) => text).join(' · ')}`, ...cautions.map(({ text }) => `   ! ${text}`)].join('\n'));
  return [head, ...notes, ...lines].join('\n');
}
