import { openIssue } from "@/lib/analysis/issues/mutations";
import * as relationships from "@/lib/analysis/relationships/mutations";
import { db } from "@/lib/core/database/db";
import { type Viewer, viewerFor } from "@/lib/core/session/viewer";
import { limitMember } from "@/lib/desk/members/mutations";
import { made } from "@/prisma/seed/made";

export const EU_CHINA = {
  slug: "eu-china",
  title: "European Union – China",
  keyPrefix: "EUCN",
  first: "European Union",
  second: "China",
  firstWords: [],
  secondWords: [],
};

export const DUTIES: Parameters<typeof openIssue>[1] = {
  relationship: "eu-china",
  slug: "car-duties",
  title: "Duties on electric cars",
  bottomLine: "",
  status: "ACTIVE",
  salience: 3,
  ownerId: null,
  labels: ["cars"],
  terms: ["electric car"],
};

const admin = async (): Promise<Viewer> => {
  const { id } = await db.user.findFirstOrThrow({ where: { role: "ADMIN" } });
  return (await viewerFor(id))!;
};

/** Opens a second relationship with one issue, EUCN-1. Returns the id of the relationship. */
export async function openRelationship(): Promise<string> {
  const viewer = await admin();
  const { id } = await made(relationships.openRelationship(viewer, EU_CHINA));
  await made(openIssue(viewer, DUTIES));
  return id;
}

/** Limits a person to some relationships, or to none of them. Returns their viewer from then on. */
export async function limitTo(id: string, relationships: string[] | null): Promise<Viewer> {
  const { version } = await db.user.findUniqueOrThrow({ where: { id } });
  await made(limitMember(await admin(), { id, version, relationships }));
  return (await viewerFor(id))!;
}
