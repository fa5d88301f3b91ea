-- It was meant for sign-in by OpenID, which the desk has not: no version ever wrote a row.
DROP TABLE "Account";
