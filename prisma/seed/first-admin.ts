import { randomBytes } from "node:crypto";
import { transaction } from "@/lib/core/database/transaction";
import { hashPassword } from "@/lib/desk/members/passwords";
import { addMemberInput } from "@/lib/desk/members/schema";
import { RELATIONSHIP } from "./demo/issues";

/**
 * Opens a desk without a demo: its relationship and its first admin, who adds the others. Gives the
 * admin's password, which is kept nowhere else. Throws where somebody can sign in already, since
 * from then on people are an admin's to add.
 */
export async function openDeskFor(given: { email: string; name: string }): Promise<string> {
  const password = randomBytes(12).toString("base64url");
  const parsed = addMemberInput.safeParse({ ...given, password, role: "ADMIN" });
  if (!parsed.success) throw new Error(parsed.error.issues.map(({ message }) => message).join(" "));
  const { password: _, ...person } = parsed.data;
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    // Two first admins at once would each be told that they are alone.
    await tx.$executeRaw`lock table "User" in exclusive mode`;
    if (await tx.user.count({ where: { passwordHash: { not: null } } }))
      throw new Error("Somebody can sign in already: an admin adds people under /admin/people.");
    const { slug } = RELATIONSHIP;
    await tx.relationship.upsert({ where: { slug }, create: RELATIONSHIP, update: {} });
    await tx.user.create({ data: { ...person, passwordHash } });
  });
  return password;
}
