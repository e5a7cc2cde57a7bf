import { expect, test } from '@playwright/test';
import { addPatient } from './new-patient';
import { Person, londonDay } from './person';

/** A link worker is told something that worries them: the concern reaches the lead and nobody else, and the colleague who visits knows not to go alone. */
test.describe.configure({ mode: 'serial' });

const surname = `Heather${Date.now().toString(36)}`;
const secret = 'Her brother takes her post away';
const inDays = (days: number) => londonDay(new Date(Date.now() + days * 86_400_000));
let patient = '';
let concern = '';

test('a link worker raises a concern, discloses what must be, and sets a flag for visitors', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  patient = await addPatient(worker, { surname, postcode: 'QX1 1AB', needs: [] });
  await worker.link('Concerns and flags');
  await worker.link('Raise a concern');
  await worker.sees('Raise a safeguarding concern');
  await worker.button('Raise the concern');
  await expect(page.getByRole('alert').getByRole('link', { name: 'Choose whether anybody is in danger now' })).toBeVisible();
  await worker.choose('Is anybody in danger at this moment?', /999 has not been rung/);
  await worker.says('Ring 999 now');
  await worker.choose('Is anybody in danger at this moment?', /999 has been rung/);
  await worker.choose('What kind of harm may it be?', 'Financial or material abuse');
  await worker.fill('What did you see, or what was said?', secret);
  await worker.choose('Have they been asked what they want to happen?', 'Yes');
  await worker.fill('What do they want?', 'To have her letters');
  await worker.button('Raise the concern');
  await worker.link('Financial or material abuse');
  await worker.says(secret);
  concern = new URL(page.url()).pathname;

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(secret)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await worker.link('Record a disclosure without agreement');
  await worker.choose('Who was told?', 'The police');
  await worker.fill('Who exactly?', 'Duty sergeant, reference 12');
  await worker.fill('What were they told?', 'Her name and address');
  await worker.choose('On what grounds?', /vital interests/);
  await worker.fill('Why could it not wait for agreement, or go without it?', 'He was at the door');
  await worker.choose('Who decided it?', /there was no time/);
  await worker.choose('Has the person been told?', 'Yes');
  await worker.sees('Record a disclosure without agreement');
  await worker.button('Record the disclosure');
  await worker.says('Waits for review');
  await worker.says('A lead who did not write it down looks at it.');
  await worker.sees('Safeguarding concern');

  await worker.goTo(`${patient}/safeguarding/flag`);
  await worker.choose('What does the flag say?', 'Risk to whoever visits');
  await worker.choose('What does whoever visits have to do?', 'Two people');
  await worker.fill('Anything else for whoever visits? (optional)', 'Her brother is violent');
  await worker.fill('Why is there a flag?', secret);
  await worker.enterDate('When is it looked at again?', inDays(60));
  await worker.sees('Set a flag');
  await worker.button('Set the flag');
  await expect(page.getByRole('alert')).toContainText('leave out why');
  await worker.fill('Anything else for whoever visits? (optional)', 'Use the side door.');
  await worker.button('Set the flag');
  await worker.sees('Safeguarding');

  await worker.goTo(`${patient}/appointments/new`);
  await worker.enterDate('Which day?', inDays(1));
  await worker.fill('What time?', '10:00');
  await worker.choose('How do you meet?', 'Home visit');
  await worker.says('Use the side door.');
  await page.getByLabel('Who meets them?').selectOption({ label: 'Rowan Kettle' });
  await worker.button('Book the appointment');
  await page.getByRole('heading', { level: 1, name: `Wilma ${surname}` }).waitFor();
  expect(await worker.traces()).not.toContain(surname);
  await worker.leave();
});

test('the colleague who visits sees what to do, and nothing of why', async ({ browser }) => {
  const colleague = await Person.signedIn(browser, 'rowan.kettle@linkwell.example');
  await colleague.goTo('/my-day');
  await colleague.button('The next seven days');
  const visit = colleague.page.getByRole('listitem').filter({ hasText: surname });
  await expect(visit).toContainText('Home visits: Two people. Use the side door.');
  await colleague.goTo(patient);
  await expect(colleague.page.getByRole('region', { name: 'Safe contact and needs' })).toContainText('Two people.');
  await expect(colleague.page.getByText('Safeguarding: concern raised')).toHaveCount(0);
  await colleague.goTo(`${patient}/safeguarding`);
  await colleague.says('No concern that you may see');
  await expect(colleague.page.getByText(secret)).toHaveCount(0);
  await colleague.goTo(concern);
  await expect(colleague.page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await expect(colleague.page.getByText(secret)).toHaveCount(0);
  await colleague.leave();
});

test('the lead finds it first on the list, reviews the disclosure and closes the concern', async ({ browser }) => {
  const lead = await Person.signedIn(browser, 'juniper.beacon@linkwell.example');
  const { page } = lead;
  await lead.link('Safeguarding');
  await lead.sees('Safeguarding of the team');
  await lead.button('Disclosures to review');
  await lead.link(`Wilma ${surname}`);
  await lead.choose('Was it right to disclose this without agreement?', 'It was right');
  await lead.button('Save the review');
  await expect(page.getByText('Waits for review')).toHaveCount(0);
  await expect(page.getByText(/^Juniper Beacon, /)).toBeVisible();
  await lead.link('Add what was done');
  await lead.choose('What was done?', 'They were referred');
  await page.getByLabel('To whom?').selectOption({ label: 'The local authority (adult or children’s social care)' });
  await lead.fill('In a few words', 'The duty desk sees her today.');
  await lead.sees('Add what was done');
  await lead.button('Add it');
  await lead.says('The duty desk sees her today.');
  await lead.link('Close the concern');
  await lead.choose('What became of the risk?', 'The risk is less');
  await lead.choose('And of what they wanted?', 'Some of what they wanted has happened');
  await lead.fill('Why is no more done?', 'The council has a plan with her.');
  await lead.sees('Close the concern');
  await lead.button('Close the concern');
  await lead.says('The council has a plan with her.');

  // What is handed to the person who asks who looked says nothing of it.
  await lead.goTo(`${patient}/who-saw`);
  const looked = page.getByRole('table', { name: 'Who looked, newest first' });
  await expect(looked.getByText('Looked at your record', { exact: true }).first()).toBeVisible();
  await expect(looked.getByText(/safeguarding|concern|flag/i)).toHaveCount(0);
  await lead.leave();
});
