/**
 * The words of a text for the feed's `search`: small letters, a space before each word, anything that breaks words a space.
 * The same breaks as `wordBreaks` of the domain, which a test holds together.
 */
export const feedWords = `
  create function directory.feed_words(said text) returns text language sql immutable parallel safe as $$
    select ' ' || translate(lower(coalesce(said, '')), e'!"#$%&''()*+,-./:;<=>?@[\\\\]^_\`{|}~\\t\\n\\r\\u00a0\\u2013\\u2014\\u2018\\u2019\\u201c\\u201d\\u2022\\u2026', repeat(' ', 44))
  $$`;

/**
 * Whether a place lies in an area of HSDS: its GeoJSON, or the GSS codes (country, local authority, ward) that its address or extent names.
 * Null where that cannot be told: another kind of extent, only words, a shape that does not parse.
 */
const areaHolds = `
  create function directory.area_holds(area jsonb, place geometry, codes text[]) returns boolean language plpgsql stable as $$
  declare
    shape jsonb;
    feature jsonb;
    outline geometry;
    named text[];
    held boolean := false;
  begin
    if area ->> 'extent_type' ~* '^geo-?json$' then
      shape := (area ->> 'extent')::jsonb;
      if shape ->> 'type' not in ('Feature', 'FeatureCollection', 'Polygon', 'MultiPolygon') then return null; end if;
      for feature in select case shape ->> 'type' when 'FeatureCollection' then each else shape end
        from jsonb_array_elements(case shape ->> 'type' when 'FeatureCollection' then shape -> 'features' else '[null]' end) as each loop
        outline := st_setsrid(st_geomfromgeojson(case feature ->> 'type' when 'Feature' then feature -> 'geometry' else feature end), 4326);
        if outline is null or st_isempty(outline) or not st_isvalid(outline) then return null; end if;
        held := held or st_covers(outline, st_transform(place, 4326));
      end loop;
      return held;
    end if;
    select array_agg(code[1]) into named from regexp_matches(concat_ws(' ', area ->> 'uri', area ->> 'extent'), '\\m((?:E0[5-9]|E92|W0[56]|W92|S1[23]|S92)[0-9]{6})\\M', 'g') as code;
    return named && codes;
  exception when others then
    return null;
  end $$`;

/** Whether service areas take in a place: where there are none, or where it cannot be told, they do not leave it out. */
const serves = `
  create function directory.serves(areas jsonb, place geometry, codes text[]) returns boolean language sql stable as $$
    select coalesce(jsonb_typeof(areas), '') <> 'array' or areas = '[]'
      or (select bool_or(coalesce(directory.area_holds(area, place, codes), true)) from jsonb_array_elements(areas) as area)
  $$`;

export const feedFunctions = [feedWords, areaHolds, serves];
