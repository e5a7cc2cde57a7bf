import { expect, test, type Download } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { addPatient } from './new-patient';
import { Person, londonDay } from './person';

/** A lead looks through records whose time is over: one is held, another goes for good. A person asks for a copy of theirs, and gets it without what is about others. */
test.describe.configure({ mode: 'serial' });

const lead = 'hazel.anchor@linkwell.example';

test('a lead holds one old record and anonymises another, for good', async ({ browser }) => {
  const person = await Person.signedIn(browser, lead);
  const { page } = person;
  await person.link('Keeping records');
  const table = page.getByRole('table', { name: 'Records, the longest due first' });
  const barnaby = table.getByRole('row').filter({ hasText: 'Barnaby Yesteryear' });
  await expect(barnaby).toContainText('Support of an adult ended');
  await expect(table.getByText('Cornelius Formerly')).toHaveCount(0);

  await table.getByRole('row').filter({ hasText: 'Philippa Longago' }).getByRole('link', { name: /a hold on the record/ }).click();
  await person.sees('How long this record is kept');
  await person.button('Set the hold');
  await expect(page.getByRole('alert').getByRole('link', { name: /Say why/ })).toBeVisible();
  await person.fill('Why must it be kept?', 'A solicitor has written for the family.');
  await person.button('Set the hold');
  await person.says('A hold keeps this record now.');
  await person.says('A solicitor has written for the family.');
  const held = page.url();

  await person.goTo('/team/retention');
  await expect(table.getByText('Philippa Longago')).toHaveCount(0);
  const choose = table.getByRole('checkbox', { name: 'Choose the record of Barnaby Yesteryear' });
  await choose.focus();
  await page.keyboard.press('Space');
  await person.sees('Records whose time is over');
  await person.button('Anonymise one record for good');
  await expect(page.getByRole('alert').getByRole('link', { name: /once you have looked/ })).toBeVisible();
  await page.getByRole('checkbox', { name: /I have looked at this record/ }).check();
  await person.button('Anonymise one record for good');
  await person.says('One record is anonymous now.');
  await expect(table.getByText('Barnaby Yesteryear')).toHaveCount(0);

  await person.button('Kept for a reason');
  await expect(table.getByRole('row').filter({ hasText: 'Philippa Longago' })).toContainText('Kept: a hold lies on it');
  await person.link('What was anonymised');
  await person.sees('What was anonymised');
  await expect(page.getByRole('table').getByText('Hazel Anchor').first()).toBeVisible();
  await expect(page.getByText('Yesteryear')).toHaveCount(0);

  await person.goTo(held);
  await person.fill('Why is it no longer needed?', 'The solicitor has closed the file.');
  await person.button('Lift the hold');
  await person.says('The hold is lifted.');
  expect(await person.traces()).not.toMatch(/Yesteryear|Longago|solicitor/);

  await person.goTo('/team/retention/periods');
  await person.sees('How long records are kept');
  await person.fill('Years after a death', '7');
  await person.button('Save');
  await expect(page.getByRole('alert').getByRole('link', { name: /Enter 8 or more/ })).toBeVisible();
  await person.leave();
});

test('the operator says how long records are kept', async ({ browser }) => {
  const operator = await Person.signedIn(browser, 'poppy.spanner@linkwell.example');
  await operator.link('How long records are kept');
  await operator.sees('How long records are kept');
  await operator.fill('Years where support was declined or never began', '2');
  await operator.button('Save');
  await operator.says('Saved.');
  await operator.leave();
});

test('a person gets a copy of their record, without what is about a neighbour', async ({ browser }, info) => {
  const surname = `Copied${Date.now().toString(36)}`;
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const path = await addPatient(worker, { surname, postcode: 'QX1 1AB', needs: [['I am lonely because my neighbour Zebedee shouts at me', /loneliness/i]] });
  await worker.leave();

  const person = await Person.signedIn(browser, 'juniper.beacon@linkwell.example');
  const { page } = person;
  await person.goTo(path);
  await person.link('Somebody asks for a copy');
  await person.sees('Somebody asks for a copy of the record');
  await person.choose('Who asks?', 'An attorney or deputy for them');
  await person.choose('How did you make sure who it is?', 'A document was seen');
  await person.enterDate('When was it asked for?', londonDay(new Date()));
  await person.button('Open the request');
  await expect(page.getByRole('alert').getByRole('link', { name: /how you checked that they may/ })).toBeVisible();
  await person.fill('Their name, and how you checked that they may ask', 'Her niece, with the registered power of attorney.');
  await person.button('Open the request');
  await person.says(/entries are still to be looked at/);
  await expect(page.getByRole('button', { name: 'Release the copy' })).toHaveCount(0);

  const need = page.getByRole('listitem').filter({ hasText: 'Zebedee' }).first();
  await need.getByRole('button', { name: /^Withhold/ }).click();
  await person.choose('Why is it withheld?', 'It could cause serious harm');
  await person.fill('Why, in a few words', 'It names her neighbour.');
  await person.button('Withhold it');
  await expect(page.getByRole('alert').getByRole('link', { name: /opinion of the health professional/ })).toBeVisible();
  await person.choose('Why is it withheld?', 'It is about another person');
  await page.getByRole('group', { name: 'Only these parts' }).getByLabel('In your words').check();
  await person.sees('A copy of a record');
  await person.button('Withhold it');
  await person.says('It is withheld.');
  await expect(page.getByRole('listitem').filter({ hasText: 'Zebedee' })).toHaveCount(0);
  await page.getByRole('button', { name: /I have looked at these \d+/ }).click();
  await person.says('Every entry was looked at');
  await person.button('Release the copy');
  await person.button('Release it');
  await person.says('The copy is released. Download it below.');
  await person.sees('A copy of a record');

  const saved: Promise<Download> = page.waitForEvent('download');
  await person.button('Download the page to read');
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^copy-[0-9a-f-]{36}\.html$/);
  const file = info.outputPath('copy.html');
  await download.saveAs(file);
  const copy = readFileSync(file, 'utf8');
  expect(copy).toContain(surname);
  expect(copy).toContain('Withheld: it is about another person');
  expect(copy).not.toMatch(/Zebedee|It names her neighbour/);
  expect(await person.traces()).not.toMatch(new RegExp(`${surname}|Zebedee`));

  await page.goto(pathToFileURL(file).href);
  await person.sees('What is held about you');
  await person.goTo('/team/copies');
  await person.button('Ended');
  await person.says(new RegExp(surname));
  await person.sees('Requests for a copy of a record');
  await person.leave();
});
