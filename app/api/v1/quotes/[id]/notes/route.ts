import { writeNote } from "@/lib/analysis/notes/write";
import { route, submit } from "@/lib/core/http/rest";

export const POST = route<{ id: string }>((viewer, request, { id }) =>
  submit(writeNote, viewer, request, { quote: id }, 201),
);
