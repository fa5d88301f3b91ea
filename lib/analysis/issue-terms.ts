import { type Fragment, sql } from "@/lib/core/database/db";

/** SQL: any term of the issues `i` for which this holds, as a tsquery. It finds nothing if they have no terms. */
export const termsOf = (which: Fragment): Fragment => sql`coalesce((
  select string_agg('(' || search_query(term)::text || ')', ' | ')::tsquery
  from "Issue" i, unnest(i.terms) term where ${which} and numnode(search_query(term)) > 0), '''/none'''::tsquery)`;
