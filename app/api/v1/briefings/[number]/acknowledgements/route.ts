import {
  acknowledgeEdition,
  undoAcknowledgement,
} from "@/lib/analysis/briefings/editions/mutations";
import { parseEditionNumber } from "@/lib/analysis/briefings/editions/schema";
import { route, submit } from "@/lib/core/http/rest";

/** Acknowledges the judgements of these issues, or all of the edition's. */
export const POST = route<{ number: string }>((viewer, request, { number }) =>
  submit(acknowledgeEdition, viewer, request, { number: parseEditionNumber(number) }),
);

/** Undoes one’s own acknowledgements of these issues, or of all. */
export const DELETE = route<{ number: string }>((viewer, request, { number }) =>
  submit(undoAcknowledgement, viewer, request, { number: parseEditionNumber(number) }),
);
