import { expect, test } from '@playwright/test';
import { Person } from './person';

/** A volunteer keeps a listing true, and a steward makes it public. */
test.describe.configure({ mode: 'serial' });

const name = 'Money Tree at Nettlehill';
const wednesday = 'Wednesday';
let listing = '';

test('an editor changes the times; what is typed survives a reload; nothing is public before it is approved', async ({ browser }) => {
  const editor = await Person.signedIn(browser, 'penny.abacus@linkwell.example');
  const { page } = editor;
  listing = await publicPath(editor);
  await editor.goTo(`/listings/${listing}/edit`);
  await editor.sees(name);
  await editor.link('When it is open');
  await editor.sees('When it is open');

  await page.getByRole('group', { name: wednesday, exact: true }).getByRole('button', { name: /Add times/ }).click();
  await expect(page.getByLabel('Wednesday opens')).toBeFocused();
  await page.getByLabel('Wednesday opens').fill('13:00');
  await editor.says(/Draft saved at/);
  await page.reload();
  await editor.says(/You typed something here earlier/);
  await expect(page.getByLabel('Wednesday opens')).toHaveValue('13:00');

  await editor.button('Save and continue');
  await expect(page).toHaveTitle(/^Error:/);
  await expect(page.locator('.nhsuk-error-summary')).toBeFocused();
  await page.getByRole('alert').getByRole('link', { name: 'Enter when it closes, like 16:00' }).click();
  await expect(page.getByLabel('Wednesday closes')).toBeFocused();
  await page.getByLabel('Wednesday closes').fill('15:30');
  await editor.button('Save and continue');
  await editor.sees(name);

  await editor.link('Check your answers');
  await editor.says('Wednesdays 1pm to 3:30pm');
  await editor.sees('Check your answers');
  await page.getByRole('link', { name: /Change.*e-mail/ }).click();
  await editor.sees('How to come and get in touch');
  await editor.fill('E-mail address', 'nettlehill@money-tree.example');
  await editor.button('Save and continue');
  await editor.says('nettlehill@money-tree.example');
  await editor.sees('Check your answers');
  await editor.link('Preview it as the public sees it');
  await editor.sees(name);
  await editor.says('13:00 to 15:30');
  await editor.link('All parts');
  await editor.link('Check your answers');
  await editor.says(/A steward looks at it before/);
  await page.getByRole('button', { name: 'Submit for review' }).dblclick();
  await editor.sees(/it is submitted/);

  await editor.goTo(`/services/${listing}`);
  await editor.says('Get in touch');
  await expect(page.getByText('13:00 to 15:30')).toHaveCount(0);
  await editor.leave();
});

test('a draft is back after the session has ended in the middle of a page', async ({ browser }) => {
  const editor = await Person.signedIn(browser, 'penny.abacus@linkwell.example');
  const { page } = editor;
  await editor.goTo('/organisation/edit');
  await editor.sees('Larkmere Money Tree');
  await editor.link('Name and description');
  await editor.fill('What the organisation does', 'Free and independent advice about money.');
  await editor.says(/Draft saved at/);
  await page.context().clearCookies();
  await editor.fill('What the organisation does', 'Free and independent advice about money, for everybody.');
  await expect(page).toHaveURL(/sign-in/);
  await editor.fill('E-mail address', 'penny.abacus@linkwell.example');
  await editor.fill('Password', 'lantern-orchard-ferry');
  await editor.button('Sign in');
  await editor.sees('Name and description');
  await expect(page.getByLabel('What the organisation does')).toHaveValue('Free and independent advice about money.');
  await editor.button('Undo what was typed');
  await editor.sees('Larkmere Money Tree');
  await editor.leave();
});

test('a steward sees what differs, approves it, and everybody can read it', async ({ browser }) => {
  const steward = await Person.signedIn(browser, 'cedar.catalogue@linkwell.example');
  const { page } = steward;
  await steward.goTo('/steward/reviews');
  await steward.says(name);
  await steward.sees('Changes to review');
  await steward.link(name);
  await steward.sees(name);
  const times = page.getByRole('region', { name: /Opening times/ });
  await expect(times).toContainText('Tuesdays 9:30am to 12:30pm');
  await expect(times).toContainText('Wednesdays 1pm to 3:30pm');
  await expect(page.getByRole('region', { name: 'E-mail' })).toContainText('nettlehill@money-tree.example');
  await steward.button('Send the decision');
  await expect(page).toHaveTitle(/^Error:/);
  await steward.choose('Your decision', 'Approve and publish');
  await steward.button('Send the decision');
  await steward.says(/It is published/);
  await expect(page.getByRole('button', { name: 'Send the decision' })).toHaveCount(0);
  await steward.leave();

  const reader = await Person.arrive(browser);
  await reader.goTo(`/services/${listing}`);
  await reader.sees(name);
  await reader.says('13:00 to 15:30');
  await reader.leave();
});

test('the editor finds it in the history, and brings the words of before back as a draft', async ({ browser }) => {
  const editor = await Person.signedIn(browser, 'penny.abacus@linkwell.example');
  const { page } = editor;
  await editor.goTo(`/listings/${listing}/history`);
  await editor.says(/approved by Cedar Catalogue/);
  await editor.sees('History');
  await page.getByText(/What changed: Opening times/).first().click();
  await editor.says('Wednesdays 1pm to 3:30pm');
  await page.getByRole('button', { name: /Bring this version back/ }).first().click();
  await editor.button('Bring it back');
  await editor.says(/These are the words of version/);
  await editor.sees('Check your answers');
  await expect(page.getByRole('region', { name: /Opening times/ })).toContainText('Removed: Wednesdays 1pm to 3:30pm');
  await editor.link('All parts');
  await editor.button('Discard these changes');
  await editor.button('Discard');
  await editor.says(/Open a part to change it/);
  await editor.leave();
});

test('an editor adds a listing from its name alone, at leisure', async ({ browser }) => {
  const editor = await Person.signedIn(browser, 'penny.abacus@linkwell.example');
  const { page } = editor;
  await editor.goTo('/listings/new');
  await editor.sees('Add a listing');
  await editor.fill('Name of the service', 'Budgeting over breakfast');
  await editor.button('Continue');
  await editor.sees('Budgeting over breakfast');
  await editor.link('What it helps with');
  await editor.sees('What it helps with');
  await editor.fill('Find a need', 'budget');
  await page.getByRole('checkbox').first().check();
  await editor.button('Save and continue');
  await editor.link('Where it is');
  await editor.choose('Do people go to a place for it?', 'Yes');
  await editor.button('Add the place');
  await editor.fill('Name of the building', 'The Old Counting House');
  await editor.fill('Postcode', 'qx1 1ab');
  await editor.says(/Found: QX1 1AB/);
  await editor.sees('Where it is');
  await editor.button('Save and continue');
  await editor.sees('Budgeting over breakfast');
  await editor.goTo('/listings/changes');
  await editor.says('Budgeting over breakfast');
  await editor.sees('Changes under way');
  await editor.link('Budgeting over breakfast');
  await editor.button('Discard this new listing');
  await editor.button('Discard');
  await expect(page).toHaveURL(/\/listings$/);
  await editor.leave();
});

/** The listing's id, out of the public search. */
async function publicPath(person: Person): Promise<string> {
  const query = '{ searchServices(near: "QX1 1AB", words: "Money Tree at Nettlehill", withinMetres: 40000) { ... on SearchResult { items { serviceId name } } } }';
  const response = await person.page.request.post('/graphql', { data: { query } });
  const body = (await response.json()) as { data: { searchServices: { items: { serviceId: string; name: string }[] } } };
  const found = body.data.searchServices.items.find((item) => item.name === name);
  if (!found) throw new Error(`The demonstration has no ${name}.`);
  return found.serviceId;
}
