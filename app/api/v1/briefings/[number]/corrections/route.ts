import { correctEdition } from "@/lib/analysis/briefings/editions/mutations";
import { parseEditionNumber } from "@/lib/analysis/briefings/editions/schema";
import { route, submit } from "@/lib/core/http/rest";

/** Issues an edition that corrects this one. */
export const POST = route<{ number: string }>(async (viewer, request, { number }) => {
  const corrects = parseEditionNumber(number);
  return submit(correctEdition, viewer, request, { corrects }, 201);
});
