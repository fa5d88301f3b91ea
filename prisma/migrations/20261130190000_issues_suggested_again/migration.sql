-- A draft's issues are suggested again when others are opened, and a reviewer who is typing needn't have seen it.
ALTER TABLE "Proposal" ADD COLUMN "resuggested" INTEGER[] DEFAULT ARRAY[]::INTEGER[];
