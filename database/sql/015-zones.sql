-- A time zone by a name that this server's PostgreSQL knows. Runtimes call some cities as they were called once, and a
-- PostgreSQL that reads the system's zones may know only how they are called today, or, where those are old, only how
-- they were called then. What it knows by no name is UTC: a zone may cost the right hour, and nothing else.
create or replace function known_zone(zone text) returns text
  language plpgsql stable as $$
declare
  other text;
begin
  begin
    perform now() at time zone zone;
    return zone;
  exception when invalid_parameter_value then
    select case zone when former then today else former end into other
    from (values
      ('Africa/Asmera', 'Africa/Asmara'),
      ('America/Buenos_Aires', 'America/Argentina/Buenos_Aires'),
      ('America/Catamarca', 'America/Argentina/Catamarca'),
      ('America/Coral_Harbour', 'America/Atikokan'),
      ('America/Cordoba', 'America/Argentina/Cordoba'),
      ('America/Godthab', 'America/Nuuk'),
      ('America/Indianapolis', 'America/Indiana/Indianapolis'),
      ('America/Jujuy', 'America/Argentina/Jujuy'),
      ('America/Louisville', 'America/Kentucky/Louisville'),
      ('America/Mendoza', 'America/Argentina/Mendoza'),
      ('Asia/Calcutta', 'Asia/Kolkata'),
      ('Asia/Katmandu', 'Asia/Kathmandu'),
      ('Asia/Rangoon', 'Asia/Yangon'),
      ('Asia/Saigon', 'Asia/Ho_Chi_Minh'),
      ('Atlantic/Faeroe', 'Atlantic/Faroe'),
      ('Europe/Kiev', 'Europe/Kyiv'),
      ('Pacific/Enderbury', 'Pacific/Kanton'),
      ('Pacific/Ponape', 'Pacific/Pohnpei'),
      ('Pacific/Truk', 'Pacific/Chuuk')
    ) names (former, today)
    where zone in (former, today);
  end;
  begin
    perform now() at time zone other;
  exception when invalid_parameter_value then
    return 'UTC';
  end;
  return coalesce(other, 'UTC');
end $$;
