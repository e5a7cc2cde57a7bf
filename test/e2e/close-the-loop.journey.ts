import { expect, test } from '@playwright/test';
import { addPatient } from './new-patient';
import { Person } from './person';

const unique = Date.now().toString(36);
const surname = `Woodruff${unique}`;
const name = `Wilma ${surname}`;
const reason = 'Please look at the letters with her.';
let patient = '';
let first = '';
let second = '';

/** A referral that is declined, asked elsewhere, taken up, and of which it is known in the end whether it helped; between two browsers. */
test.describe.configure({ mode: 'serial' });

test('refusing to share leads to details that are given, and it is remembered whether the person went', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  patient = await addPatient(worker, { surname, postcode: 'QX1 1AB', needs: [['The debt letters keep coming', /debt/i]] });

  await worker.goTo(`${patient}/find-support`);
  await worker.link(/^Refer to Bailiff helpline/);
  await worker.choose('What do they say?', /^No/);
  await worker.button('Continue');
  await worker.sees('That is all right');
  await worker.link('Give them these details');
  await worker.sees('Give the details of Bailiff helpline');
  await worker.button('Record that they have the details');
  await expect(worker.page).toHaveTitle(/^Error:/);
  await worker.choose('How did they get the details?', 'I told them');
  await worker.button('Record that they have the details');
  await worker.says('No referrals yet');
  await expect(worker.page.getByRole('button', { name: 'They went', exact: true })).toBeVisible();
  await worker.sees(name);
  await worker.button('They went');
  await expect(worker.page.getByText('Asked on')).toBeVisible();
  await worker.leave();
});

test('a referral that was begun is there when somebody comes back to it', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  await worker.goTo(`${patient}/find-support`);
  await worker.link(/^Refer to Money Tree debt advice/);
  await worker.choose('What do they say?', /^Yes/);
  await worker.button('Continue');
  await worker.fill(/^What do you ask/, reason);
  await worker.button('Continue');
  await worker.page.getByRole('heading', { level: 1, name: /What may Larkmere Money Tree know/ }).waitFor();
  await worker.goTo(patient);
  await worker.says('You began a referral to');
  await worker.link('Go on with it');
  await worker.choose('What do they say?', /^Yes/);
  await worker.button('Continue');
  await worker.says('What you had written here before is back.');
  await expect(worker.page.getByLabel(/^What do you ask/)).toHaveValue(reason);
  await worker.button('Continue');
  await worker.button('Continue');
  await worker.button('Send the referral');
  await worker.page.getByRole('heading', { level: 1, name: 'The referral is sent' }).waitFor();
  await worker.link('See the referral');
  await worker.sees('Referral to Money Tree debt advice');
  first = new URL(worker.page.url()).pathname;
  await worker.button('Ask for news');
  await worker.says(/is asked for news/);
  await worker.says(/was asked for news lately/);
  await worker.leave();
});

test('a decline leads to somebody else at once, with what was written before', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const editor = await Person.signedIn(browser, 'penny.abacus@linkwell.example');
  await editor.goTo('/inbox');
  await editor.link(name);
  await editor.sees(name);
  await editor.button('Decline');
  await editor.choose('Why can you not take this referral?', 'We have no capacity');
  await editor.page.locator('form').getByRole('button', { name: 'Decline' }).click();
  await editor.says('You declined.');

  await worker.goTo('/referrals?list=declined');
  await worker.sees('Referrals');
  await worker.link(name);
  await worker.sees('Referral to Money Tree debt advice');
  const others = worker.page.getByRole('region', { name: 'Who else could help' });
  await expect(others.getByRole('article').first()).toBeVisible();
  await expect(others.getByRole('article', { name: 'Money Tree debt advice', exact: true })).toHaveCount(0);
  await others.getByRole('link', { name: /^Refer to Money Tree at Nettlehill/ }).click();
  await worker.choose('What do they say?', /^Yes/);
  await worker.button('Continue');
  await worker.says('These are the answers from the referral to Money Tree debt advice.');
  await expect(worker.page.getByLabel(/^What do you ask/)).toHaveValue(reason);
  await worker.button('Continue');
  await worker.button('Continue');
  await worker.sees('Check before you send');
  await worker.says('In place of');
  await worker.button('Send the referral');
  await worker.sees('The referral is sent');
  await worker.link('See the referral');
  await worker.sees('Referral to Money Tree at Nettlehill');
  second = new URL(worker.page.url()).pathname;
  await worker.says('Sent, in place of the referral to Money Tree debt advice');
  await worker.goTo(first);
  await worker.says('Somebody else was asked');
  await expect(others).toHaveCount(0);
  await editor.leave();
  await worker.leave();
});

test('the organisation takes it up and closes it, and the loop closes with whether the need was met', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const editor = await Person.signedIn(browser, 'penny.abacus@linkwell.example');
  await editor.goTo('/inbox');
  await editor.link(name);
  await editor.sees(name);
  await expect(editor.page.getByText('in place of')).toHaveCount(0);
  await editor.button('Accept');
  await editor.says(/You accepted/);
  await editor.button('Record attendance');
  await editor.enterDate(/When did the person first come/, new Date());
  await editor.page.locator('form').getByRole('button', { name: 'Record attendance' }).click();
  await editor.says(/attendance is recorded/);
  await expect(editor.page.getByRole('group', { name: /When did the person first come/ })).toHaveCount(0);
  await editor.button('Close');
  await editor.choose('What happened?', 'Attended');
  await editor.fill('In a few words', 'A plan for the debts is agreed.');
  await editor.button('Close the referral');
  await editor.says(/The referral is closed/);
  await editor.choose(/^Was “.*” met/, 'Partly');
  await editor.button('Send our view');
  await editor.says(/sees your view/);
  await editor.sees(name);

  await worker.goTo('/referrals?list=did_it_help');
  await worker.link(name);
  await worker.sees('Referral to Money Tree at Nettlehill');
  expect(new URL(worker.page.url()).pathname).toBe(second);
  await worker.says('does not say that anybody was helped');
  await worker.says(/organisation’s view: partly met/);
  await worker.button('Save the answer');
  await expect(worker.page).toHaveTitle(/^Error:/);
  await worker.choose('Who says so?', 'The person themselves');
  await worker.choose(/^Was “.*” met/, 'Yes, it was met');
  await worker.button('Save the answer');
  await worker.says('The answer is recorded.');
  await worker.button('Record the need as met');
  await worker.says(/is now recorded as met/);
  await worker.sees('Referral to Money Tree at Nettlehill');
  await worker.goTo(patient);
  await expect(worker.page.getByText('Met', { exact: true }).first()).toBeVisible();

  expect(await worker.traces()).not.toContain(surname);
  await editor.leave();
  await worker.leave();
});
