import { ApiProblem } from "@/lib/web/api-client";

/** Why something did not happen, for the person who asked for it. */
export function refusalOf(error: unknown): string {
  return error instanceof ApiProblem ? error.message : "Lumo could not be reached, so nothing was changed.";
}
