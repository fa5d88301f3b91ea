import { db } from "@/lib/core/database/db";
import { eventDetails } from "@/lib/desk/events/schema";

const named = { select: { name: true } } as const;
const verbs = eventDetails.options.map((option) => option.shape.verb.value as string);

/** The records that no page shows yet. */
export async function snapshotRecords() {
  const byNumber = { orderBy: { number: "asc" } } as const;
  const byId = { orderBy: { id: "asc" } } as const;
  const [editions, receipts, requests, dissents, views, tokens, invitations, webhooks] =
    await Promise.all([
      db.edition.findMany({ ...byNumber, include: { corrects: true, issuedBy: named } }),
      db.receipt.findMany({
        orderBy: [{ editionId: "asc" }, { userId: "asc" }],
        include: { edition: true, user: named },
      }),
      db.rfi.findMany({
        ...byId,
        include: { edition: true, issue: true, askedBy: named, answeredBy: named },
      }),
      db.dissent.findMany({
        ...byId,
        include: { author: named, revision: { include: { issue: true } } },
      }),
      db.savedView.findMany({ ...byId, include: { owner: named } }),
      db.apiToken.findMany({ ...byId, include: { user: named } }),
      db.invitation.findMany({ ...byId, include: { invitedBy: named } }),
      db.webhook.findMany({ ...byId, include: { createdBy: named } }),
    ]);
  return {
    editions: editions.map(({ number, title, items, hash, corrects, issuedBy, issuedAt }) => ({
      number,
      title,
      items,
      hash,
      corrects: corrects?.number ?? null,
      issuedBy: issuedBy.name,
      issuedAt,
    })),
    receipts: receipts.map(({ edition, user, readAt, acknowledgedAt }) => ({
      edition: edition.number,
      person: user.name,
      readAt,
      acknowledgedAt,
    })),
    requests: requests.map(({ edition, issue, body, answer, askedBy, answeredBy }) => ({
      edition: edition.number,
      issue: issue.key,
      body,
      answer,
      askedBy: askedBy.name,
      answeredBy: answeredBy?.name ?? null,
    })),
    dissents: dissents.map(({ revision, author, likelihood, why, withdrawnAt }) => ({
      issue: revision.issue.key,
      revision: revision.number,
      author: author.name,
      likelihood,
      why,
      withdrawnAt,
    })),
    views: views.map(({ owner, name, query, shared }) => ({
      person: owner.name,
      name,
      query,
      shared,
    })),
    tokens: tokens.map(({ user, name, tokenHash, expiresAt, revokedAt }) => ({
      person: user.name,
      name,
      hash: tokenHash,
      expiresAt,
      revokedAt,
    })),
    invitations: invitations.map(({ email, role, invitedBy, expiresAt, acceptedAt }) => ({
      email,
      role,
      invitedBy: invitedBy.name,
      expiresAt,
      acceptedAt,
    })),
    webhooks: webhooks.map(({ url, secret, verbs: heard, createdBy, disabledAt }) => ({
      url,
      secret,
      createdBy: createdBy.name,
      disabledAt,
      // A verb that is renamed is renamed here too.
      verbs: heard.filter((verb) => verbs.includes(verb)).length,
    })),
  };
}
