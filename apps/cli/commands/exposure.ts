import { openInstallation } from '@linkwell/api';
import { readConfig } from '@linkwell/config';
import { PlaceFinder } from '@linkwell/geography-api';
import { StoredTasks } from '@linkwell/jobs';
import { publicViewer, type Clock } from '@linkwell/kernel';
import { FindSupport, mostQuestions, ReportExposure, ShowExposure } from '@linkwell/matching-api';
import type { Command } from 'commander';
import { CommandError, report } from '../output';
import { ProgressBar } from '../progress';

interface Options {
  questions: number;
  json?: boolean;
}

type Made = NonNullable<Awaited<ReturnType<ShowExposure['newest']>>>;

export const addExposure = (program: Command, clock: Clock): Command =>
  program
    .command('exposure')
    .description('ask the search for every need where people live, and report who is found: by size of organisation, area and deprivation')
    .option('--questions <number>', 'how many questions at most, evenly drawn', readQuestions, mostQuestions)
    .option('--json', 'print one JSON object')
    .addHelpText('after', '\nExample:\n  npm run linkwell -- exposure --json')
    .action(async ({ questions, json }: Options) => {
      const installation = await openInstallation(readConfig(process.env));
      try {
        const { database } = installation;
        const bar = new ProgressBar('Asking');
        let asked = 0;
        const reports = new ReportExposure(new FindSupport(new PlaceFinder(), clock), new StoredTasks(), clock);
        await reports.make({ most: questions }, { database, signal: new AbortController().signal }, (done, total) => {
          if (asked === 0) bar.expect(total);
          bar.advance(done - asked);
          bar.count(done - asked);
          asked = done;
        });
        bar.finish();
        const made = await database.within(publicViewer, (unit) => new ShowExposure().newest(unit));
        if (!made) throw new CommandError('The report was not kept.');
        report(json, made, inWords(made));
      } finally {
        await installation.close();
      }
    });

function readQuestions(text: string): number {
  const questions = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  if (questions < 1) throw new CommandError(`--questions: "${text}" is not a number of questions. Write a whole number from 1.`);
  return questions;
}

function inWords({ questions, answered, services, rows }: Made): string {
  const lines = rows.map(({ dimension, label, services: base, slots10, expected10, ratio10 }) =>
    `  ${dimension.padEnd(12)} ${label.padEnd(22)} ${String(base).padStart(6)} services  ${String(slots10).padStart(7)} places  ${expected10.toFixed(1).padStart(9)} expected  ${ratio10 === null ? 'too few to tell' : ratio10.toFixed(2)}`);
  return [`${questions} questions, ${answered} found something, ${services} services were found. Places among the first ten:`, ...lines].join('\n');
}
