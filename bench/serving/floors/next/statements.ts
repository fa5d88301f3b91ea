// The statements of the floors: one for each route, with what its page or JSON needs and nothing more.

/** The open issues that changed last. $1 is how many. */
export const LIST = `
  select i.key, i.slug, i.title, i.status, i.salience, i.labels, i."changedAt", w.name as owner,
    o.likelihood, o.trend, o.confidence,
    (select count(*)::int from "EvidenceLink" e where e."issueId" = i.id) as quotes,
    (select count(*)::int from "Note" n where n."issueId" = i.id) as notes
  from "Issue" i left join "User" w on w.id = i."ownerId"
  left join lateral (select * from "OutlookRevision" r
    where r."issueId" = i.id order by r.number desc limit 1) o on true
  where i.status = 'ACTIVE' order by i."changedAt" desc limit $1`;

/** An issue by its short name ($1), with its outlook, quotations and notes. */
export const ISSUE = `
  select i.key, i.slug, i.title, i."bottomLine", i.status, i.salience, i.labels, i.version, w.name as owner,
    (select to_json(o) from "OutlookRevision" o
      where o."issueId" = i.id order by o.number desc limit 1) as outlook,
    (select coalesce(json_agg(json_build_object('number', q.number, 'exact', q.exact, 'speaker', p.name,
        'role', q."speakerRole", 'relation', e.relation, 'source', s.title, 'publisher', s.publisher,
        'publishedAt', s."publishedAt") order by e.relation, s."publishedAt" desc), '[]')
      from "EvidenceLink" e join "Quote" q on q.id = e."quoteId" join "Source" s on s.id = q."sourceId"
      left join "Speaker" p on p.id = q."speakerId" where e."issueId" = i.id) as quotes,
    (select coalesce(json_agg(json_build_object('id', n.id, 'body', n.body, 'author', a.name,
        'createdAt', n."createdAt") order by n."createdAt"), '[]')
      from "Note" n join "User" a on a.id = n."authorId" where n."issueId" = i.id) as notes
  from "Issue" i left join "User" w on w.id = i."ownerId" where i.slug = $1`;

/** The open issues that changed last, each with its judgement, two quotations and the latest note. $1 is how many. */
export const SUMMARY = `
  select i.key, i.slug, i.title, i."bottomLine", i.salience, w.name as owner,
    o.likelihood, o.trend, o.confidence, o.judgement,
    (select coalesce(json_agg(json_build_object('number', q.number, 'exact', q.exact, 'speaker', q.speaker)), '[]')
      from (select q.number, q.exact, p.name as speaker from "EvidenceLink" e
        join "Quote" q on q.id = e."quoteId" left join "Speaker" p on p.id = q."speakerId"
        where e."issueId" = i.id order by e.relation limit 2) q) as quotes,
    (select json_build_object('body', n.body, 'author', a.name) from "Note" n
      join "User" a on a.id = n."authorId" where n."issueId" = i.id
      order by n."createdAt" desc limit 1) as note
  from "Issue" i left join "User" w on w.id = i."ownerId"
  left join lateral (select * from "OutlookRevision" r
    where r."issueId" = i.id order by r.number desc limit 1) o on true
  where i.status = 'ACTIVE' order by i."changedAt" desc limit $1`;

/** The approved sources of the latest days. $1 is how many. */
export const SOURCES = `
  select s.id, s.title, s.byline, s.publisher, s."publishedAt", s.reliability, s.status,
    (select count(*)::int from "Quote" q where q."sourceId" = s.id) as quotes
  from "Source" s where s.status = 'APPROVED' order by s."publishedAt" desc limit $1`;

/** The quotations that contain some words ($1). */
export const SEARCH = `
  select q.id, q.number, q.exact, q.prefix, q.suffix, p.name as speaker, q."speakerRole" as role,
    json_build_object('id', s.id, 'title', s.title, 'publisher', s.publisher) as source
  from "Quote" q join "Source" s on s.id = q."sourceId" left join "Speaker" p on p.id = q."speakerId"
  where q.exact ilike '%' || $1 || '%' order by q.number desc limit 50`;

/** The latest documents of the desk's own index that have all of some words ($1), best first: PostgreSQL's text search. */
export const FIND = `
  select d.type, d."recordId" as id, d.date, coalesce(d.text, '') as excerpt from "SearchDocument" d
  where d.part <> 0 and d.terms @@ plainto_tsquery('search', $1)
  order by ts_rank_cd(d.terms, plainto_tsquery('search', $1)) desc, d.id desc limit 20`;

/** Adds a note ($2) by a person ($3) to an issue by its short name ($1), with its first wording and its event. */
export const ADD_NOTE = `
  with issue as (update "Issue" set "changedAt" = now() where slug = $1 returning id),
    note as (insert into "Note" (id, "issueId", body, "authorId")
      select gen_random_uuid(), id, $2, $3 from issue returning id, "issueId", version),
    wording as (insert into "NoteRevision" ("noteId", number, body, "authorId") select id, 1, $2, $3 from note),
    event as (insert into "Event" ("actorId", verb, "issueId", details)
      select $3, 'note.written', "issueId", jsonb_build_object('verb', 'note.written', 'note', id, 'kind', 'NOTE')
      from note)
  select id, version from note`;

/** Revises the outlook of an issue ($1) from a version ($2) to a likelihood ($3) and judgement ($4), by a person ($5). */
export const REVISE = `
  with issue as (update "Issue" set version = version + 1, "changedAt" = now()
      where slug = $1 and version = $2 returning id, version),
    revision as (insert into "OutlookRevision" (id, "issueId", "forecastId", "wordingNumber", number, trend, alerts,
        likelihood, confidence, judgement, rationale, reason, "authorId")
      select gen_random_uuid(), i.id, f.id, o."wordingNumber",
        (select max(l.number) + 1 from "OutlookRevision" l where l."issueId" = i.id), o.trend, o.alerts, $3,
        o.confidence, $4, o.rationale, 'TIME', $5
      from issue i join "Forecast" f on f."issueId" = i.id and f.lead join lateral (select * from "OutlookRevision" o
        where o."forecastId" = f.id order by o.number desc limit 1) o on true
      returning id, "issueId", number, likelihood, trend, confidence),
    event as (insert into "Event" ("actorId", verb, "issueId", details)
      select $5, 'outlook.revised', r."issueId", jsonb_build_object('verb', 'outlook.revised', 'number', r.number,
        'from', null, 'to', jsonb_build_object('likelihood', r.likelihood, 'trend', r.trend,
        'confidence', r.confidence), 'reason', 'TIME') from revision r)
  select r.id, r.number, i.version from revision r cross join issue i`;
