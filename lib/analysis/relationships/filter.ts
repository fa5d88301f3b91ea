import { type Params, readParams } from "@/lib/core/http/params";

/** A relationship of an address: `?in=eu-china`. */
export const relationshipIn = (params: Params): string =>
  readParams(params).value(
    "in",
    (given) => (/^[a-z0-9-]{1,60}$/.test(given) ? given : null),
    "",
    "Send a relationship’s short name, such as eu-china.",
  );
