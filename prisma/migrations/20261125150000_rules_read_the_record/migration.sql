-- What checks that a quotation is verbatim reads the record itself. Left to the session, a temporary
-- table named "Source" would be read in its place, and any role may make one.
ALTER FUNCTION require_verbatim_added() SET search_path = public, pg_temp;
ALTER FUNCTION require_verbatim_changed() SET search_path = public, pg_temp;
