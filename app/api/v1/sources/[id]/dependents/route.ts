import { found, route } from "@/lib/core/http/rest";
import { loadWithdrawalAndGrades } from "@/lib/sources/withdrawal-and-grades/queries";

/** How a source stands; with `?quote=12`, what is known of that quote of it. */
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
