import { found, route } from "@/lib/core/http/rest";
import { loadWithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/queries";

/** The grade, withdrawal and dependents of a source or, with `?quote=12`, of one of its quotations. */
export const GET = route<{ id: string }>(async (viewer, request, { id }) => {
  const quote = new URL(request.url).searchParams.get("quote");
  if (quote !== null && !/^\d{1,9}$/.test(quote)) return found(null);
  return found(
    await loadWithdrawalAndGrades(viewer, {
      id,
      quote: quote === null ? undefined : Number(quote),
    }),
  );
});
