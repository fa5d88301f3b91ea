import { randomBytes } from "node:crypto";
import { editionNumbered } from "@/lib/analysis/edition-named";
import { command } from "@/lib/core/command/command";
import { refuse } from "@/lib/core/command/errors";
import { deskAddress } from "@/lib/core/http/desk-address";
import { sha256 } from "@/lib/core/sha256";
import { DAY_MS } from "@/lib/core/today";
import { recordEvent } from "@/lib/desk/events/mutations";
import { requireSharing } from "./policy";
import { MAX_OPEN_LINKS, revokeShareInput, sharedPath, shareEditionInput } from "./schema";

/**
 * Makes a link by which whoever has it reads one edition without signing in, until it expires. Returns the link's id and
 * address, which can't be shown again. Refuses while links are off, and more open links than an edition may have.
 */
export const shareEdition = command({
  input: shareEditionInput,
  verb: "shareEdition",
  run: async (tx, viewer, { number, name, days }) => {
    requireSharing();
    const edition = await editionNumbered(tx, viewer, number);
    // Two links that are made at once must not both be the last one.
    await tx.$queryRaw`select 1 from "Edition" where id = ${edition.id} for no key update`;
    const now = new Date();
    const open = { editionId: edition.id, revokedAt: null, expiresAt: { gt: now } };
    if ((await tx.shareLink.count({ where: open })) >= MAX_OPEN_LINKS)
      refuse("invalid", `Edition ${number} has ${MAX_OPEN_LINKS} open links. Revoke one first.`);
    const token = randomBytes(32).toString("base64url");
    const expiresAt = new Date(now.getTime() + days * DAY_MS);
    const { id } = await tx.shareLink.create({
      data: {
        editionId: edition.id,
        name,
        // Whoever reads the database can’t open the link.
        tokenHash: sha256(token),
        createdById: viewer.id,
        createdAt: now,
        expiresAt,
      },
    });
    const details = { verb: "edition.shared", edition: number, link: id, name, days } as const;
    await recordEvent(tx, viewer, {}, details);
    return { id, address: deskAddress(sharedPath(token)), expiresAt: expiresAt.toISOString() };
  },
});

/** Revokes a link, whoever made it; it opens nothing from then on. Revoking it again changes nothing. */
export const revokeShare = command({
  input: revokeShareInput,
  verb: "revokeShare",
  run: async (tx, viewer, { id, edition: number }) => {
    const link = await tx.shareLink.findFirst({
      where: { id, ...(number !== undefined && { edition: { number } }) },
      include: { edition: true },
    });
    if (!link) return refuse("not-found", "This link doesn’t exist.");
    await editionNumbered(tx, viewer, link.edition.number);
    const { count } = await tx.shareLink.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: new Date(), revokedById: viewer.id },
    });
    const { number: edition } = link.edition;
    if (count > 0)
      await recordEvent(
        tx,
        viewer,
        {},
        { verb: "edition.share-revoked", edition, link: id, name: link.name },
      );
    return { id, revoked: count };
  },
});
