import type { Person } from './person';

interface NewPatient {
  readonly surname: string;
  readonly postcode: string;
  /** What the person says, and the beginning of the need that it is about. */
  readonly needs: readonly (readonly [words: string, term: RegExp])[];
}

/** A link worker who is signed in adds an invented patient with needs. Answers the address of the patient's page. */
export async function addPatient(worker: Person, { surname, postcode, needs }: NewPatient): Promise<string> {
  const { page } = worker;
  await worker.goTo('/');
  await worker.link('Add a patient');
  await worker.fill('Forename', 'Wilma');
  await worker.fill('Surname', surname);
  await worker.enterDate('Date of birth', '1961-05-02');
  await page.getByLabel('GP practice').selectOption({ index: 1 });
  await page.getByLabel('Who asked for the support?').selectOption({ index: 1 });
  await worker.choose('What do they say?', 'Yes');
  await worker.fill(/^Postcode/, postcode);
  await worker.fill(/^Number that is safe to ring/, '01632 960002');
  await worker.choose('May a message be left there?', 'No');
  await worker.button('Add the patient');
  await page.getByRole('heading', { level: 1, name: `Wilma ${surname}` }).waitFor();
  const path = new URL(page.url()).pathname;
  for (const [words, term] of needs) {
    await worker.link('Add a need');
    await worker.fill('What do they say?', words);
    await page.getByRole('group', { name: 'What is it about?' }).getByRole('radio', { name: term }).first().check();
    await worker.choose('How much does it matter to them?', 'It matters most');
    await worker.button('Save the need');
    await page.getByRole('heading', { level: 1, name: `Wilma ${surname}` }).waitFor();
  }
  return path;
}
