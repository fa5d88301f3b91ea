import { loadAnnotation } from "@/lib/annotations/queries";
import { ANNOTATION_TYPE } from "@/lib/annotations/schema";
import { found, route } from "@/lib/rest";

export const GET = route<{ id: string }>(async (viewer, _request, { id }) => {
  const answer = found(await loadAnnotation(viewer, id));
  if (answer.ok) answer.headers.set("content-type", ANNOTATION_TYPE);
  return answer;
});
