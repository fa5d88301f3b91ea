import { parseEditionNumber } from "@/lib/analysis/briefings/editions/schema";
import { askRfi } from "@/lib/analysis/briefings/rfis/mutations";
import { route, submit } from "@/lib/core/http/rest";

/** Asks for information on the edition's judgement of an issue. */
export const POST = route<{ number: string }>((viewer, request, { number }) =>
  submit(askRfi, viewer, request, { edition: parseEditionNumber(number) }, 201),
);
