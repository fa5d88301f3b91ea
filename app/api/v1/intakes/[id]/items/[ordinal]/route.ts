import { receiveFile } from "@/lib/intake/mutations";
import { MOST_ARCHIVE_BYTES } from "@/lib/intake/schema";
import { answer, bytesOf, problem, route } from "@/lib/rest";

/** Takes a file that its intake awaits, as it is: a page's upload, which no form of another site can send. */
export const PUT = route<{ id: string; ordinal: string }>(async (viewer, request, params) => {
  const bytes = await bytesOf(request, MOST_ARCHIVE_BYTES);
  if (!bytes) return problem({ code: "invalid", message: "No file is taken that is so large." });
  const { id: intake, ordinal } = params;
  return answer(await receiveFile(viewer, { intake, ordinal: Number(ordinal), bytes }));
});
