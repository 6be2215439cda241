create unique index if not exists products_by_slug on products (slug);

-- What is shown first: what can be had, what is being made, what is to come; then the owner's own order.
create or replace function product_stage(state text) returns integer
  language sql immutable parallel safe
  return case state when 'finished' then 0 when 'in_progress' then 1 else 2 end;

create index if not exists products_in_order on products (product_stage(state), coalesce(position, 10000), id) where visible;

-- Who asked to be told when a product can be bought: each client once, and when they were told.
create table if not exists product_interests (
  product_id integer not null references products (id) on delete cascade,
  client_id integer not null references clients (id) on delete cascade,
  since timestamp not null default localtimestamp,
  told_at timestamp,
  primary key (product_id, client_id)
);
create index if not exists product_interests_of_client on product_interests (client_id);

-- How many want it is derived, for the panel's list to show and sort by.
create or replace function count_interested() returns trigger language plpgsql as $$
declare
  touched integer := case when tg_op = 'DELETE' then old.product_id else new.product_id end;
begin
  -- Counted under the product's lock: a count taken before somebody else's was there would be written after theirs.
  perform from products where id = touched for no key update;
  update products set interested_clients = (select count(*) from product_interests where product_id = touched)
  where id = touched;
  return null;
end $$;

create or replace trigger count_interested after insert or delete on product_interests
  for each row execute function count_interested();

-- A picture of the media library, with the smaller copy that was made of a large one.
create or replace function picture_json(f files) returns json
  language sql stable as $$
  select json_build_object(
    'url', f.url,
    'width', f.width,
    'height', f.height,
    'alternativeText', coalesce(f.alternative_text, ''),
    'small', case when f.formats -> 'small' is not null then json_build_object(
      'url', f.formats #>> '{small,url}',
      'width', (f.formats #>> '{small,width}')::int,
      'height', (f.formats #>> '{small,height}')::int) end)
$$;

create or replace function product_pictures(wanted integer) returns setof files
  language sql stable as $$
  select f.* from files_related_mph r join files f on f.id = r.file_id
  where r.related_id = wanted and r.related_type = 'api::product.product' and r.field = 'images'
    and f.mime like 'image/%'
  order by r."order", r.id
$$;

-- A product as lists show it.
create or replace function product_brief(p products) returns jsonb
  language sql stable as $$
  select jsonb_build_object(
    'documentId', p.document_id,
    'slug', p.slug,
    'name', p.name,
    'summary', p.summary,
    'state', p.state,
    'price', p.price,
    'currency', case when p.price is not null then p.currency end,
    'expectedOn', p.expected_on,
    'image', (select picture_json(f) from product_pictures(p.id) f limit 1))
$$;

-- A product as its own page shows it.
create or replace function product_json(p products) returns jsonb
  language sql stable as $$
  select product_brief(p) || jsonb_build_object(
    'description', coalesce(p.description, ''),
    'images', coalesce((select jsonb_agg(picture_json(f)) from product_pictures(p.id) f), '[]'))
$$;
