import { expect, test } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { addPatient } from './new-patient';
import { Person } from './person';

const surname = `Quillwort${Date.now().toString(36)}`;

/** The practice is told that support has begun: looked at, added to, taken over, recorded, and kept as it was sent. */
test('a message to the practice is put together, taken over and recorded', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  const patient = await addPatient(worker, { surname, postcode: 'QX1 1AB', needs: [['I am lonely', /loneliness/i]] });
  await worker.says('To send');
  await worker.link('Messages to GP and referrer');
  await worker.sees('Messages to GP and referrer');
  await worker.link(/^Look at the message/);
  await worker.sees('Message to the GP practice');
  const whole = page.getByLabel('The whole message');
  await expect(whole).toHaveValue(/Person demographics\nName: QUILLWORT/);
  await expect(whole).not.toHaveValue(/I am lonely/);
  await worker.fill('What you want to add (optional)', 'Would welcome a call.');
  await expect(whole).toHaveValue(/Information and advice given\nWould welcome a call\./);
  await page.getByRole('button', { name: /^Leave out .*loneliness/i }).click();
  await expect(whole).not.toHaveValue(/Problem list/);
  const [file] = await Promise.all([page.waitForEvent('download'), worker.button('Save as a PDF')]);
  expect(file.suggestedFilename()).toBe('social-prescribing-message.pdf');
  expect((await readFile(await file.path())).subarray(0, 5).toString()).toBe('%PDF-');
  await worker.button('Record that I sent it');
  await expect(page).toHaveTitle(/^Error:/);
  await worker.choose('How?', 'NHSmail');
  await worker.button('Record that I sent it');
  await worker.says('Dealt with');
  await worker.link(/^Support has begun, sent on/);
  await worker.sees('Message as it was sent');
  await expect(page.getByLabel('The whole message')).toHaveValue(/Would welcome a call\./);
  expect(await worker.traces()).not.toContain(surname);

  await worker.goTo('/caseload');
  await worker.link(/to a GP or referrer to send$/);
  await worker.sees('Messages to send');
  await expect(page.getByRole('link', { name: `Wilma ${surname}` })).toHaveCount(0);
  await worker.goTo(patient);
  await worker.says(/GP practice, support has begun: message sent/);
  await worker.leave();
});
