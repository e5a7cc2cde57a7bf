/**
 * Published services each word of whose name and their organisation's begins with one typed: $1 the words as patterns ("% deb%"), $2 what was typed, lower case, $3 how many.
 * Those whose own name begins so come first. `feed_words` (lower case, a space before each word) holds the description as well: it only narrows.
 * Indexes: service_feed_words, else organisation_feed_words and service_of_organisation.
 */
export const servicesNamed = `
  with found as (
    select id from directory.service where feed_words like all ($1::text[])
    union
    select service.id from directory.organisation join directory.service on service.organisation_id = organisation.id where organisation.feed_words like all ($1::text[])
  )
  select service.id as "serviceId", service.name, organisation.name as "organisationName"
  from found
    join directory.service on service.id = found.id
    join directory.organisation on organisation.id = service.organisation_id
  where service.listing_state = 'published' and service.merged_into is null and not service.do_not_list and not organisation.do_not_list and service.status <> 'defunct'
    and directory.feed_words(service.name || ' ' || organisation.name) like all ($1::text[])
  order by starts_with(lower(service.name), $2) desc, lower(service.name), service.id
  limit $3`;
