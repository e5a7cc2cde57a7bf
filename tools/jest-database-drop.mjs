/** Jest's global teardown: drops the template database that the setup made. */
import pg from 'pg';

export default async function dropTemplate() {
  const { LINKWELL_TEST_SERVER: server, LINKWELL_TEST_TEMPLATE: name } = process.env;
  if (!server || !name) return;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`drop database if exists ${name} with (force)`);
  await client.end();
}
