import { readParams } from "@/lib/core/http/params";
import { found, queryOf, route } from "@/lib/core/http/rest";
import { loadWithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/queries";

/** The grade, withdrawal and dependents of a source or, with `?quote=12`, of one of its quotations. */
export const GET = route<{ id: string }>(async (viewer, request, { id }) => {
  const quote = queryOf(request, (query) =>
    readParams(query).value("quote", numberOf, undefined, "Give the number of a quotation."),
  );
  return found(await loadWithdrawalAndGrades(viewer, { id, quote }));
});

const numberOf = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : null);
