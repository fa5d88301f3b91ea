import { openIssue } from "@/lib/analysis/issues/mutations";
import type { Viewer } from "@/lib/core/session/viewer";

type Fields = Parameters<typeof openIssue>[1];

/** The fields of an active issue without an owner, labels or terms. */
const plainIssue = (slug: string, given: Partial<Fields> = {}): Fields => ({
  slug,
  title: "Treaty",
  bottomLine: "",
  status: "ACTIVE",
  salience: 2,
  ownerId: null,
  labels: [],
  terms: [],
  ...given,
});

/** Opens such an issue. */
export const openPlainIssue = (viewer: Viewer, slug: string, given?: Partial<Fields>) =>
  openIssue(viewer, plainIssue(slug, given));
