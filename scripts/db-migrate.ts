import { migrate } from "./migrate";
import { withOwnDatabase } from "./services/own-database";

// npm run db:migrate: brings the database to the level of the code.
console.log(
  (await withOwnDatabase(migrate)) === "migrated"
    ? "The database is at the level of the code."
    : "Nothing to do: every migration is applied.",
);
