import { expect, test } from '@playwright/test';
import { addPatient } from './new-patient';
import { Person } from './person';

const surname = `Plantain${Date.now().toString(36)}`;
const secret = 'Hide the spare key';

/** A plan made at the desk, printed on one page, read by the person at home; then the link is stopped, and an agreement is taken back. */
test('a plan is made, printed, shared and stopped', async ({ browser }) => {
  const worker = await Person.signedIn(browser, 'willow.compass@linkwell.example');
  const { page } = worker;
  const patient = await addPatient(worker, { surname, postcode: 'QX1 1AB', needs: [] });

  await worker.link('Goals and steps');
  await worker.sees('Plan');
  await worker.link('Write a plan');
  await worker.sees('Write a plan');
  await worker.button('Save the plan');
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  for (let goal = 0; goal < 6; goal += 1) {
    if (goal > 0) await worker.button('Add a goal');
    const at = page.getByRole('group', { name: `Goal ${goal + 1}`, exact: true });
    await at.getByLabel('What do they want, in their own words?').fill(`I want to get out of the house more often and see people whom I know, ${goal}`);
    await at.getByLabel('What is to be done?').first().fill(goal === 0 ? 'Ring the walking group together and ask who else goes' : `Walk to the library on a dry morning and come back by bus, number ${goal}`);
  }
  const first = page.getByRole('group', { name: 'Goal 1', exact: true });
  await first.getByRole('button', { name: /^Add a step/ }).click();
  await first.getByLabel('What is to be done?').nth(1).fill(secret);
  await first.getByLabel('This step is confidential').nth(1).check();
  await worker.button('Save the plan');
  await worker.sees('Plan');
  await worker.says(secret);

  await worker.link('Print on one page');
  await worker.sees('My plan');
  await expect(page.getByText(secret)).toHaveCount(0);
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await worker.link('Easy Read');
  await expect(page.getByText('You said:').first()).toBeVisible();
  await worker.sees('My plan');

  await worker.goTo(`${patient}/plan/share`);
  await worker.sees('Share the plan by a link');
  await worker.button('Make the link');
  const address = await page.getByLabel('The link, shown once').inputValue();

  const reader = await Person.arrive(browser);
  await reader.page.setViewportSize({ width: 360, height: 780 });
  await reader.goTo(address);
  await reader.sees('A page for you');
  await expect(reader.page.getByText('get out of the house')).toHaveCount(0);
  await reader.enterDate('What is your date of birth?', '1961-05-03');
  await reader.button('Show the page');
  await reader.says('That is not what we have');
  await reader.enterDate('What is your date of birth?', '1961-05-02');
  await reader.button('Show the page');
  await reader.sees('My plan');
  await reader.says('Ring the walking group together');
  await expect(reader.page.getByText(secret)).toHaveCount(0);
  await reader.says('999');
  const traces = await reader.traces();
  for (const kept of [surname, '1961-05-02', 'token=']) expect(traces.replaceAll(address, '')).not.toContain(kept);

  await worker.goTo(`${patient}/plan`);
  await worker.button('Stop this link');
  await worker.button('Stop it');
  await worker.says('Stopped');
  await reader.goTo('about:blank');
  await reader.goTo(address);
  await reader.sees('This link does not work');
  await reader.leave();

  await worker.goTo(`${patient}/agreements`);
  await worker.sees('What they agreed to');
  await worker.link(/^They take this back/);
  await worker.sees('They take an agreement back');
  await worker.says('What this cannot undo');
  await worker.button('Take it back');
  await worker.sees('It has been taken back');
  await worker.goTo(patient);
  await worker.says('Support ended');
  await worker.leave();
});
