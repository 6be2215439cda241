-- Strapi's timestamps have no zone and mean UTC; the API sends them as ISO 8601 with a Z.
create or replace function iso(moment timestamp) returns text
  language sql stable strict parallel safe
  return to_char(moment, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"');
