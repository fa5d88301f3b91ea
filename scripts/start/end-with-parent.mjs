// Loaded into the app before Next: when `npm start` is killed outright, the app must not live on.
process.on("disconnect", () => process.exit(1));
