import type { Actor } from "@/lib/auth/actor";
import { addFilm } from "@/lib/films/keeping/add-film";
import { addInput } from "@/lib/films/keeping/schema";
import { newId } from "@/lib/platform/ids";
import { asSuperuser } from "@/tests/support/database";

/** What somebody may write down of a film that is not here. */
export const moolaade = {
  title: "Moolaadé",
  originalTitle: "",
  year: "2004",
  minutes: "",
  directors: "Ousmane Sembène",
  cast: "Fatoumata Coulibaly, Maïmouna Hélène Diarra",
  countries: "Senegal, BF",
  languages: "Bambara, French",
  genres: "drama",
  synopsis: "A woman takes in four girls who ran away.",
};

/** Somebody adds it, or another. */
export const add = (actor: Actor, more = {}) =>
  addFilm(actor, addInput.parse({ ...moolaade, clientId: newId(), ...more }));

/** What was written into the log of the staff's acts last. */
export const lastEntry = async () =>
  (await asSuperuser("SELECT action, actor_id, reason, data FROM audit_entries ORDER BY id DESC LIMIT 1"))[0];
