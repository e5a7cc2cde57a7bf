-- Runs once, when the PostGIS container makes its database: the login that serves people.
\getenv password LINKWELL_DATABASE_PASSWORD
create role linkwell login noinherit password :'password';
