-- CreateEnum
CREATE TYPE "Assertion" AS ENUM ('ASSERTED', 'DENIED', 'WITHHELD', 'HYPOTHETICAL');

-- AlterTable
ALTER TABLE "Proposal" ADD COLUMN     "assertion" "Assertion" NOT NULL DEFAULT 'ASSERTED';

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN     "assertion" "Assertion" NOT NULL DEFAULT 'ASSERTED';
