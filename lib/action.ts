import { refresh } from "next/cache";
import type { Viewer } from "@/lib/auth";
import { type Result, refused } from "@/lib/errors";
import { currentViewer } from "@/lib/session";

/**
 * Runs a command for the person behind a form, and shows them its effect. What a server action
 * does beyond this belongs in the command.
 */
export async function act<I, T>(
  run: (viewer: Viewer, input: I) => Promise<Result<T>>,
  input: I,
): Promise<Result<T>> {
  const viewer = await currentViewer();
  if (!viewer)
    return refused(
      "signed-out",
      "You have been signed out. Sign in again in another tab, then save here: your text is kept.",
    );
  const result = await run(viewer, input);
  if (result.ok) refresh();
  return result;
}
