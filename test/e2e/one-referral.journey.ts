import { expect, test } from '@playwright/test';
import { Person } from './person';

const unique = Date.now().toString(36);
const patient = { forename: 'Wilfred', surname: `Teasel${unique}`, postcode: 'QX1 1AB', written: 'qx11ab' };
const name = `${patient.forename} ${patient.surname}`;
let patientPath = '';
const found: string[] = [];

/** The product in miniature: one person's way from a need to an answer, told by each who has a part in it. */
test.describe.configure({ mode: 'serial' });

test('a link worker adds a patient, records needs, finds support and refers', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  await worker.sees('Caseload');

  await worker.link('Add a patient');
  await worker.sees('Add a patient');
  await worker.button('Add the patient');
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await page.getByRole('alert').getByRole('link').first().click();
  await expect(page.getByLabel('Forename')).toBeFocused();

  await worker.fill('Forename', patient.forename);
  await worker.fill('Surname', patient.surname);
  await worker.enterDate('Date of birth', '1958-03-14');
  await page.getByLabel('GP practice').selectOption({ index: 1 });
  await page.getByLabel('Who asked for the support?').selectOption({ index: 1 });
  await worker.choose('What do they say?', 'Yes');
  await worker.fill(/^Postcode/, patient.written);
  await worker.fill(/^NHS number/, '999 000 0000');
  await worker.fill(/^Number that is safe to ring/, '01632 960001');
  await worker.fill(/^Safe times/, 'weekday mornings');
  await worker.choose('May a message be left there?', 'No');
  await worker.button('Add the patient');
  await worker.says(/NHS number/);
  await worker.fill(/^NHS number/, '');
  await worker.button('Add the patient');
  await worker.sees(name);
  patientPath = new URL(page.url()).pathname;
  await worker.says('01632 960001');

  for (const [words, term] of [
    ['I am behind with the council tax and debt letters keep coming', /debt/i],
    ['I see nobody all week, I am lonely', /loneliness|befriending|company/i],
  ] as const) {
    await worker.link('Add a need');
    await worker.sees('Add a need');
    await worker.fill('What do they say?', words);
    await page.getByRole('group', { name: 'What is it about?' }).getByRole('radio', { name: term }).first().check();
    await worker.choose('How much does it matter to them?', 'It matters most');
    await worker.button('Save the need');
    await worker.sees(name);
    await worker.says(words);
  }

  await worker.link('Find support');
  await worker.sees('Find support');
  const first = page.getByRole('article').or(page.locator('.lw-match')).filter({ hasText: 'Money Tree debt advice' }).first();
  await expect(first).toContainText(/\d (km|m) away/);
  await expect(first).toContainText(/Helps with/);

  await page.getByRole('link', { name: /Refer to Money Tree debt advice/ }).click();
  await worker.sees(/May we share details with Larkmere Money Tree/);
  await worker.choose('What do they say?', /^No/);
  await worker.button('Continue');
  await worker.sees('That is all right');
  await worker.link('Back to the patient');
  await worker.sees(name);
  await worker.says('No referrals yet');

  await worker.link('Find support');
  await page.getByRole('link', { name: /Refer to Money Tree debt advice/ }).click();
  await worker.choose('What do they say?', /^Yes/);
  await worker.button('Continue');
  await worker.sees('What is the referral for?');
  await page.getByRole('group', { name: 'Which needs can they help with?' }).getByRole('checkbox', { name: /debt|council tax/i }).first().check();
  await worker.fill(/^What do you ask/, 'Please look at the letters with him.');
  await worker.button('Continue');
  await worker.sees(/What may Larkmere Money Tree know/);
  await worker.button('Continue');
  await worker.sees('Check before you send');
  await worker.says('Please look at the letters with him.');
  await page.getByRole('link', { name: /^Change/ }).or(page.getByRole('button', { name: /^Change/ })).first().click();
  await worker.button('Continue');
  await worker.sees('Check before you send');
  await worker.says('Please look at the letters with him.');
  await page.getByRole('button', { name: 'Send the referral' }).dblclick();
  await worker.sees('The referral is sent');
  await worker.link('Back to the patient');
  await expect(page.getByRole('rowheader', { name: /Money Tree debt advice/ })).toHaveCount(1);

  const traces = await worker.traces();
  for (const secret of [patient.surname, patient.forename, 'QX1', patient.written, '960001']) expect(traces).not.toContain(secret);
  await worker.leave();
});

test('the organisation sees what was agreed, accepts, records attendance and closes', async ({ browser }) => {
  const editor = await Person.signedIn(browser, 'penny.abacus@linkwell.example');
  const { page } = editor;
  await editor.sees('Inbox');
  await editor.link(new RegExp(name));
  await editor.sees(name);
  await editor.says('Please look at the letters with him.');
  await editor.says('01632 960001');
  await expect(page.getByText('I see nobody all week')).toHaveCount(0);
  await editor.button('Accept');
  await editor.says(/You accepted/);
  await editor.button('Record attendance');
  await editor.enterDate(/When did the person first come/, new Date());
  await page.locator('form').getByRole('button', { name: 'Record attendance' }).click();
  await editor.says(/attendance is recorded/);
  await expect(page.getByRole('group', { name: /When did the person first come/ })).toHaveCount(0);
  await editor.button('Close');
  await editor.choose('What happened?', /^(They came|Attended|The person came)/i);
  await editor.fill('In a few words', 'A plan for the debts is agreed.');
  await editor.button('Close the referral');
  await editor.says(/The referral is closed/);
  await editor.leave();
});

test('the link worker sees each step, records whether the need was met, and ONS4 at baseline and at the end', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  await worker.goTo(patientPath);
  await worker.sees(name);
  await worker.link(/Money Tree debt advice/);
  await worker.sees(/Money Tree debt advice/);
  for (const step of [/sent/i, /accepted/i, /attend|came/i, /closed/i]) await worker.says(step);
  await worker.says('A plan for the debts is agreed.');

  await worker.goTo(patientPath);
  await page.getByRole('link', { name: /Was it met|met\?/i }).first().click();
  await worker.sees('Was this need met?');
  await worker.choose('Who says so?', 'The patient');
  await worker.choose('Was the need met?', 'Yes, it was met');
  await worker.button('Save the answer');
  await worker.sees(name);

  for (const [link, answers] of [
    [/Record ONS4 baseline/, ['3', '4', '3', '8']],
    [/Record ONS4 end of support/, ['6', '7', '7', '4']],
  ] as const) {
    await worker.link(link);
    await worker.sees(/Record|ONS4/);
    const scales = page.locator('.lw-scale');
    await expect(scales).toHaveCount(4);
    for (const [index, answer] of answers.entries()) await scales.nth(index).getByLabel(answer, { exact: true }).check();
    await worker.choose('How was it answered?', /phone/i);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await worker.sees(name);
  }
  await worker.says(/improved|better/i);
  await worker.leave();
});

test('an evaluator sees released figures, hidden ones with their reason, and nobody’s name', async ({ browser }) => {
  const evaluator = await Person.signedIn(browser, 'sage.telescope@linkwell.example');
  const { page } = evaluator;
  await evaluator.sees('Released figures');
  for (const [index, count] of [/referred/i, /need was met|need met/i].entries()) {
    const select = page.getByLabel('Count');
    const wanted = await select.getByRole('option').filter({ hasText: count }).first().getAttribute('value');
    await select.selectOption(wanted ?? '');
    await page.getByLabel('Rows').selectOption({ label: 'Need group' });
    await page.getByLabel('Columns').selectOption({ label: 'Deprivation' });
    const table = page.getByRole('table').first();
    await expect(table.getByRole('cell', { name: /^\d+\b/ }).first()).toBeVisible();
    if (index === 0) await evaluator.sees('Released figures');
  }
  await expect(page.getByRole('table').first().getByRole('cell', { name: /^Hidden: / }).first()).toBeVisible();
  await expect(page.getByText(patient.surname)).toHaveCount(0);
  const refused = await page.evaluate(async () => {
    const response = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ caseload { totalCount } }' }) });
    return (await response.json()) as { errors: { extensions: { code: string } }[] };
  });
  expect(refused.errors[0]?.extensions.code).toBe('FORBIDDEN');
  await evaluator.leave();
});

test('the public searches and reads a service page', async ({ browser }) => {
  const visitor = await Person.arrive(browser);
  const { page } = visitor;
  await visitor.goTo('/');
  await visitor.sees('Find support near you');
  await visitor.says('116 123');
  await visitor.fill('What would help?', 'debt advice near qx1  1ab');
  await visitor.button('Find support');
  await expect(page.getByRole('link', { name: 'Money Tree debt advice' })).toBeVisible();
  await visitor.sees('Find support near you');
  expect(await visitor.traces()).not.toMatch(/qx1/i);
  await visitor.link('Money Tree debt advice');
  await visitor.sees('Money Tree debt advice');
  await visitor.says('Larkmere Money Tree');
  await visitor.leave();
});

for (const [written, what] of [['qx11ab', 'without a space'], ['QX1 1AB', 'as usual'], ['qx1  1ab', 'with two spaces']] as const) {
  test(`a postcode written ${what} finds the same`, async ({ browser }) => {
    const visitor = await Person.arrive(browser);
    await visitor.goTo('/');
    await visitor.fill('What would help?', 'debt');
    await visitor.fill('Where?', written);
    await visitor.button('Find support');
    await expect(visitor.page.getByRole('link', { name: 'Money Tree debt advice' })).toBeVisible();
    const names = await visitor.page.locator('.lw-match__name').allInnerTexts();
    expect(names.length).toBeGreaterThan(1);
    found.push(names.join('|'));
    expect(new Set(found).size).toBe(1);
    await visitor.leave();
  });
}


test('an operator makes sites and teams, invites, resets a password and disables an account, whose sessions end at once', async ({ browser }) => {
  const operator = await Person.signedIn(browser, 'poppy.spanner@linkwell.example');
  const { page } = operator;
  const email = `fern.${unique}@linkwell.example`;
  const site = `Practice ${unique}`;

  await operator.goTo('/admin/teams/new-site');
  await operator.sees('Add a site');
  await operator.fill('Name of the site', site);
  await operator.fill('ODS code', `Z${unique.slice(-5)}`);
  await operator.button('Add the site');
  await operator.sees('Teams and sites');
  await operator.says(site);
  await operator.goTo('/admin/teams/new');
  await operator.sees('Add a team');
  await operator.fill('Name of the team', `Team ${unique}`);
  await operator.choose('Sites it serves', site);
  await operator.button('Add the team');
  await operator.sees('Teams and sites');
  await operator.says(`Team ${unique}`);

  await operator.goTo('/admin/people/invite');
  await operator.sees('Invite someone');
  await operator.fill('Name', 'Fern Example');
  await operator.fill('E-mail address', email);
  await operator.choose('What will they do?', /Evaluator/i);
  await operator.button('Make the invitation link');
  const invitation = await theLink(operator);

  const invited = await Person.arrive(browser);
  await invited.goTo(invitation);
  await invited.sees('Welcome to Linkwell');
  await expect(invited.page).not.toHaveURL(/token/);
  await setPassword(invited, 'teapot harbour violin', 'Open my account');
  await invited.sees('Released figures');

  await operator.goTo('/admin/people');
  await operator.fill('Name or e-mail address', email);
  await operator.button('Search');
  await expect(page.getByRole('row')).toHaveCount(2);
  await operator.sees('People');
  await operator.button(/^Reset password/);
  await operator.button('Make the link');
  const reset = await theLink(operator);
  await invited.goTo('/evaluation');
  await expect(invited.page).toHaveURL(/sign-in/);
  await invited.goTo(reset);
  await invited.sees('Set a new password');
  await setPassword(invited, 'another good password', 'Save and sign in');
  await invited.sees('Released figures');

  await operator.goTo('/admin/people');
  await operator.fill('Name or e-mail address', email);
  await operator.button('Search');
  await expect(page.getByRole('row')).toHaveCount(2);
  await operator.button(/^Disable/);
  await operator.button('Disable the account');
  await operator.says(/Disabled/i);
  await invited.goTo('/evaluation');
  await expect(invited.page).toHaveURL(/sign-in/);
  await invited.leave();
  await operator.leave();
});

/** The single-use link that is shown to the operator, once. */
async function theLink(operator: Person): Promise<string> {
  const { page } = operator;
  const shown = page.getByText(/#token=/).or(page.locator('input[value*="#token="]')).first();
  const text = await shown.evaluate((element) => (element instanceof HTMLInputElement ? element.value : (element.textContent ?? '')));
  return new URL(/\S*#token=\S+/.exec(text)?.[0] ?? '', page.url()).href;
}

async function setPassword(person: Person, password: string, button: string): Promise<void> {
  await person.fill('Password', password);
  await person.fill('The same password again', password);
  await person.button(button);
}
